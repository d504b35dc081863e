import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchIdle } from '../../../electron/browser/idle.js';

const anAnswer = () => new EventEmitter() as unknown as ServerResponse;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('nothing happens while an answer is open, however long', () => {
  const onIdle = vi.fn();
  const watch = watchIdle(1000, onIdle);
  const tab = anAnswer();
  watch.track(tab);
  vi.advanceTimersByTime(1_000_000);
  expect(onIdle).not.toHaveBeenCalled();
  tab.emit('close');
  vi.advanceTimersByTime(1000);
  expect(onIdle).toHaveBeenCalledOnce();
});

test('every request starts the time anew', () => {
  const onIdle = vi.fn();
  const watch = watchIdle(1000, onIdle);
  for (let i = 0; i < 5; i++) {
    vi.advanceTimersByTime(900);
    const answer = anAnswer();
    watch.track(answer);
    answer.emit('close');
  }
  expect(onIdle).not.toHaveBeenCalled();
});

test('a stopped watch, and one without a limit, never end anything', () => {
  const onIdle = vi.fn();
  watchIdle(1000, onIdle).stop();
  watchIdle(null, onIdle);
  vi.advanceTimersByTime(1_000_000);
  expect(onIdle).not.toHaveBeenCalled();
});
