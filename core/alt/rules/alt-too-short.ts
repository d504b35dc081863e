import { normalise } from '../normalise.js';
import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { MANY_WORDED_PURPOSES } from '../words/purposes.js';

/**
 * One single word for a scene, a screenshot, a picture with text, a chart or a collage. Two words can
 * be enough („Rathaus Neustadt“), one leaves open who does what where. The sole picture of a link
 * names its target and may be short.
 */
export const altTooShort: AltRule = {
  id: 'alt-too-short',
  severity: 'hint',
  applies: 'described',
  check: (context) => {
    const { purpose } = context.use;
    if (purpose === null || !MANY_WORDED_PURPOSES.has(purpose)) return null;
    if (context.link?.only === true) return null;
    const { alt, normal } = readAlt(context);
    // A picture of one word is told with that word.
    if (normal !== '' && normal === normalise(context.use.text)) return null;
    const words = alt.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    return words.length === 1 ? { params: { alt } } : null;
  },
};
