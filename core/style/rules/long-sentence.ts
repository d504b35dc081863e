import { wordList } from '../../alt/text/words.js';
import type { StyleRule } from '../rule.js';

const MOST_WORDS = 35;

/**
 * A sentence has more than 35 words. Long sentences have to be read twice, and heard they are lost
 * halfway; two sentences say the same.
 */
export const longSentence: StyleRule = {
  id: 'long-sentence',
  group: 'style',
  severity: 'hint',
  check: (reading) =>
    reading.prose.flatMap((prose) => {
      if (prose.kind !== 'paragraph') return [];
      return reading.sentencesOf(prose).flatMap(({ from, to }) => {
        const words = wordList(prose.text.slice(from, to));
        if (words.length <= MOST_WORDS) return [];
        const params = { count: words.length, beginning: words.slice(0, 5).join(' ') };
        return [{ from: prose.at(from), to: prose.after(to - 1), params }];
      });
    }),
};
