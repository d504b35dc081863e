import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neighbourTeasers } from '../../../core/style/neighbour-teasers.js';
import { aPost } from '../../builders/content.js';

const DAY = 24 * 60 * 60 * 1000;

function dated(id: string, day: number, categories: string[] = []) {
  return aPost({ id, categories, publishAt: new Date(day * DAY).toISOString() });
}

/** Tells of a post the days between it and each neighbour that was found. */
function distances(posts: readonly ReturnType<typeof dated>[]) {
  const dayOf = (post: { publishAt: string | null }) => Date.parse(post.publishAt ?? '') / DAY;
  const neighbours = neighbourTeasers(posts, (other) => dayOf(other));
  return (post: ReturnType<typeof dated>) =>
    neighbours(post).map((day) => Math.abs(day - dayOf(post)));
}

describe('the neighbours of a teaser', () => {
  test('are the twelve posts whose dates are nearest, among any number of posts', () => {
    const days = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(days, fc.nat(), (all, which) => {
        const posts = all.map((day, index) => dated(`post-${index + 1000}`, day));
        const own = which % all.length;
        const expected = all
          .filter((_, index) => index !== own)
          .map((day) => Math.abs(day - (all[own] as number)))
          .toSorted((a, b) => a - b)
          .slice(0, 12);
        expect(distances(posts)(posts[own] as (typeof posts)[number])).toEqual(expected);
      }),
    );
  });

  test('share its first category; a post without one has all as neighbours', () => {
    const posts = [
      dated('post-0001', 10, ['akten', 'licht']),
      dated('post-0002', 12, ['licht']),
      dated('post-0003', 15, ['recht', 'akten']),
    ];
    const of = distances(posts);
    expect(of(posts[0] as (typeof posts)[number])).toEqual([5]);
    expect(of(dated('post-0009', 11))).toEqual([1, 1, 4]);
  });

  test('leave out who cannot be measured', () => {
    const posts = [dated('post-0001', 10), dated('post-0002', 12), dated('post-0003', 15)];
    const neighbours = neighbourTeasers(posts, ({ id }) => (id === 'post-0002' ? null : 7));
    expect(neighbours(posts[0] as (typeof posts)[number])).toEqual([7]);
  });
});
