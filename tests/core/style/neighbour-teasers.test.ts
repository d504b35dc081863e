import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neighboursAmong } from '../../../core/style/neighbour-teasers.js';
import { aPost } from '../../builders/content.js';

const DAY = 24 * 60 * 60 * 1000;

const onDay = (id: string, day: number, categories: string[] = []) => ({
  ...aPost({ id, categories, publishAt: new Date(day * DAY).toISOString() }),
  day,
});

describe('the neighbours of a teaser', () => {
  test('are the twelve posts whose dates are nearest, among any number of posts', () => {
    const days = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (others, own) => {
        const post = onDay('post-0000', own);
        const posts = others.map((day, index) => onDay(`post-${index + 1000}`, day));
        const found = neighboursAmong([...posts, post])(post);
        const expected = others.map((day) => Math.abs(day - own)).toSorted((a, b) => a - b);
        expect(found).not.toContain(post);
        expect(new Set(found).size).toBe(found.length);
        expect(found.map(({ day }) => Math.abs(day - own))).toEqual(expected.slice(0, 12));
      }),
    );
  });

  test('share its first category; a post without one has all as neighbours', () => {
    const first = onDay('post-0001', 10, ['akten', 'licht']);
    const second = onDay('post-0002', 12, ['licht']);
    const third = onDay('post-0003', 15, ['recht', 'akten']);
    const neighboursOf = neighboursAmong([first, second, third]);
    expect(neighboursOf(first)).toEqual([third]);
    expect(neighboursOf(onDay('post-0009', 11))).toEqual([second, first, third]);
  });
});
