import { median, teaserWords } from '../../layout/teaser-words.js';
import type { StyleRule } from '../rule.js';

/**
 * The teaser is more than twice as long as usual in its category, and by more than 60 words: in the
 * list it pushes its neighbours away. Compared with at least three other posts.
 */
export const teaserLong: StyleRule = {
  id: 'teaser-long',
  group: 'blog',
  severity: 'hint',
  check({ input: { post, library, neighbours }, breakAt }) {
    const usual = neighbours.length < 3 ? null : median(neighbours);
    if (usual === null || (breakAt === null && post.teaserMode === 'break')) return [];
    const count = teaserWords(post, library.profile);
    if (count <= Math.max(2 * usual, usual + 60)) return [];
    return [{ from: breakAt, to: breakAt, params: { count, usual } }];
  },
};
