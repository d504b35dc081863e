import type { StyleRule } from '../rule.js';

/**
 * Nobody is named as author of the post. Readers want to know who speaks, and the byline and the bio
 * at the end come from there. While it is a draft, the rule only suggests.
 */
export const bylineMissing: StyleRule = {
  id: 'byline-missing',
  group: 'blog',
  severity: 'warn',
  check({ post, input }) {
    const known = new Set(input.library.authors.map(({ id }) => id));
    if (post.authors.some((id) => known.has(id))) return [];
    return [{ from: null, to: null, severity: post.status === 'draft' ? 'hint' : 'warn' }];
  },
};
