import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { countSentences, hasFinalMark } from '../text/sentences.js';

/**
 * Two sentences or more, and the last has no final mark: screen readers then go on without a pause.
 * A single phrase needs none.
 */
export const altNoFinalPunctuation: AltRule = {
  id: 'alt-no-final-punctuation',
  severity: 'hint',
  applies: 'described',
  check: (context) => {
    const { alt } = readAlt(context);
    return hasFinalMark(alt) || countSentences(alt) < 2 ? null : {};
  },
  fixes: [{ id: 'add-full-stop', apply: (use) => ({ ...use, alt: `${use.alt.trim()}.` }) }],
};
