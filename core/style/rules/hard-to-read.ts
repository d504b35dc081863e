import { readabilityOf } from '../text/readability.js';
import type { StyleRule } from '../rule.js';

const HARD_LIX = 60;
const HARD_WIENER = 14;

/**
 * The text as a whole is hard to read: its LIX (words per sentence plus the share of words over six
 * letters) is 60 or more, or the first Wiener Sachtextformel, which also looks at syllables, gives 14
 * or more. Texts below a hundred words are not measured, and in English only the LIX is.
 */
export const hardToRead: StyleRule = {
  id: 'hard-to-read',
  group: 'style',
  severity: 'hint',
  check({ prose, post }) {
    const measured = readabilityOf(prose, post.language);
    if (measured === null) return [];
    const { lix, wiener, perSentence, longWords } = measured;
    if (lix < HARD_LIX && (wiener ?? 0) < HARD_WIENER) return [];
    const params = {
      lix: Math.round(lix),
      perSentence: Math.round(perSentence),
      longWords: Math.round(longWords),
    };
    return [{ from: null, to: null, params }];
  },
};
