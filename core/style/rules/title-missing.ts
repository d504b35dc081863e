import type { StyleRule } from '../rule.js';

/**
 * The post has no title. Lists, links and search results show nothing else of it. While it is a draft,
 * the rule only suggests.
 */
export const titleMissing: StyleRule = {
  id: 'title-missing',
  group: 'blog',
  severity: 'warn',
  check: ({ post }) =>
    post.title.trim() === ''
      ? [{ from: null, to: null, severity: post.status === 'draft' ? 'hint' : 'warn' }]
      : [],
};
