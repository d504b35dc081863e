import { listModeOf } from '../../layout/teaser.js';
import type { StyleRule } from '../rule.js';

/**
 * The post is listed by its excerpt, and nobody has written one: the list cuts the text off after 55
 * words, in the middle of a sentence if need be.
 */
export const excerptMissing: StyleRule = {
  id: 'excerpt-missing',
  group: 'blog',
  severity: 'hint',
  check({ post, input, prose }) {
    if (listModeOf(post, input.library.profile) !== 'excerpt') return [];
    if (post.excerpt.trim() !== '' || prose.length === 0) return [];
    return [{ from: null, to: null }];
  },
};
