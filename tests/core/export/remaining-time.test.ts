import { expect, test } from 'vitest';
import { RemainingTime } from '../../../core/export/remaining-time.js';

test('the time that a step still takes follows from its pace, once that is known', () => {
  const time = new RemainingTime();
  const after = (step: string, done: number, now: number) =>
    time.after({ step, done, total: 100 }, now);
  expect(after('pages', 0, 5_000)).toBeNull();
  expect(after('pages', 10, 5_500)).toBeNull();
  expect(after('pages', 20, 7_000)).toBe(8_000);
  expect(after('pages', 100, 15_000)).toBe(0);
});

test('every step has a pace of its own, and one that stands still promises nothing', () => {
  const time = new RemainingTime();
  time.after({ step: 'pages', done: 0, total: 10 }, 0);
  expect(time.after({ step: 'pictures', done: 1, total: 10 }, 9_000)).toBeNull();
  expect(time.after({ step: 'pictures', done: 1, total: 10 }, 19_000)).toBeNull();
  expect(time.after({ step: 'pictures', done: 2, total: 10 }, 29_000)).toBe(160_000);
});
