import { wordList } from '../../alt/text/words.js';
import type { StyleRule } from '../rule.js';

const MOST_WORDS = 130;

/**
 * A paragraph has more than 130 words. On a telephone that is more than a screen without a place to
 * rest; where a new thought begins, a new paragraph may.
 */
export const longParagraph: StyleRule = {
  id: 'long-paragraph',
  group: 'style',
  severity: 'hint',
  check: (reading) =>
    reading.prose.flatMap(({ kind, from, to, text }) => {
      const words = kind === 'paragraph' ? wordList(text) : [];
      if (words.length <= MOST_WORDS) return [];
      return [
        { from, to, params: { count: words.length, beginning: words.slice(0, 5).join(' ') } },
      ];
    }),
};
