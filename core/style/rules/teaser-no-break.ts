import { listModeOf } from '../../layout/teaser.js';
import { wordList } from '../../alt/text/words.js';
import type { StyleRule } from '../rule.js';

/** A text this short may stand in a list as a whole (words). */
const SHORT_TEXT = 150;

/**
 * The post is listed up to its break, and it has none although it is longer than 150 words: the list
 * would show it from beginning to end, and push everything else off the page.
 */
export const teaserNoBreak: StyleRule = {
  id: 'teaser-no-break',
  group: 'blog',
  severity: 'warn',
  check({ post, prose, input, breakAt }) {
    if (listModeOf(post, input.library.profile) !== 'break' || breakAt !== null) return [];
    const words = prose.reduce((sum, { text }) => sum + wordList(text).length, 0);
    return words <= SHORT_TEXT ? [] : [{ from: null, to: null, params: { count: words } }];
  },
};
