import { placeTexts } from '../reading.js';
import type { AltRule } from '../rule.js';
import { shareOfWords } from '../text/similarity.js';
import { INFORMATIVE_PURPOSES } from '../words/purposes.js';

/** So much of a picture's text has to stand in the post for the picture to be decoration beside it. */
const REPEATED = 0.8;

/**
 * A portrait, a picture with text, a chart, a logo or a screenshot marked as decorative: such pictures
 * nearly always say something. Not when the text in the picture, as typed, stands in the post beside it.
 */
export const decorativeSuspicious: AltRule = {
  id: 'decorative-suspicious',
  severity: 'warn',
  applies: 'decorative',
  check: (context) => {
    const { purpose, text } = context.use;
    if (purpose === null || !INFORMATIVE_PURPOSES.has(purpose)) return null;
    const isRepeated = shareOfWords(text, placeTexts(context).join(' ')) >= REPEATED;
    return isRepeated ? null : { params: { purpose } };
  },
};
