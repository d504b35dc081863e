import { median, teaserWords } from '../../layout/teaser-words.js';
import type { StyleRule } from '../rule.js';

/**
 * The teaser has less than half the words usual in its category, and at least 25 fewer: beside its
 * neighbours it looks unfinished. Compared with at least three other posts.
 */
export const teaserShort: StyleRule = {
  id: 'teaser-short',
  group: 'blog',
  severity: 'hint',
  check({ input: { post, library, neighbours }, breakAt }) {
    const usual = neighbours.length < 3 ? null : median(neighbours);
    if (usual === null || (breakAt === null && post.teaserMode === 'break')) return [];
    const count = teaserWords(post, library.profile);
    if (count === 0 || count >= usual / 2 || count > usual - 25) return [];
    return [{ from: breakAt, to: breakAt, params: { count, usual } }];
  },
};
