import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { sentenceRanges } from '../../typography/sentences.js';
import { hasFinalMark } from '../text/final-mark.js';
import { withoutQuotes } from '../text/quotes.js';

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
    if (hasFinalMark(alt)) return null;
    // Each quotation counts as one word of its sentence.
    const sentences = sentenceRanges(withoutQuotes(alt, 'zitat'), context.language);
    return sentences.length < 2 ? null : {};
  },
  fixes: [{ id: 'add-full-stop', apply: (use) => ({ ...use, alt: `${use.alt.trim()}.` }) }],
};
