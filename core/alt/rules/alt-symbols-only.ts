import { normalise } from '../normalise.js';
import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { isCameraName } from './alt-filename.js';

/**
 * No letter in it: dots, dashes, pictographs or only a number. A number that is written in the
 * picture, as the author typed it, is a text.
 */
export const altSymbolsOnly: AltRule = {
  id: 'alt-symbols-only',
  severity: 'block',
  applies: 'described',
  check: (context) => {
    const { alt, normal } = readAlt(context);
    if (/\p{L}/u.test(alt) || isCameraName(alt)) return null;
    const isTypedText = normal !== '' && normal === normalise(context.use.text);
    return isTypedText ? null : { params: { alt } };
  },
};
