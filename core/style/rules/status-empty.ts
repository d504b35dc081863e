import type { StyleRule } from '../rule.js';

/**
 * The post is marked as ready or exported, and its text holds neither words nor pictures: a slip of the
 * status. Whoever exports everything that is ready would publish an empty page.
 */
export const statusEmpty: StyleRule = {
  id: 'status-empty',
  group: 'blog',
  severity: 'warn',
  check({ post: { status }, prose, images }) {
    const isDone = status === 'ready' || status === 'exported';
    const isEmpty = images.length === 0 && prose.every(({ text }) => text === '');
    return isDone && isEmpty ? [{ from: null, to: null }] : [];
  },
};
