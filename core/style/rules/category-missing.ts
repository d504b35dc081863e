import type { StyleRule } from '../rule.js';

/**
 * The post is in no category. On the blog it would land in the one for everything, and in none of the
 * archives readers know. While it is a draft, the rule only suggests.
 */
export const categoryMissing: StyleRule = {
  id: 'category-missing',
  group: 'blog',
  severity: 'warn',
  check: ({ post }) =>
    post.categories.length === 0
      ? [{ from: null, to: null, severity: post.status === 'draft' ? 'hint' : 'warn' }]
      : [],
};
