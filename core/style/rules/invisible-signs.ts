import { everyPlace } from '../every-place.js';
import type { StyleRule } from '../rule.js';

/**
 * The text holds signs that nobody sees: soft hyphens, zero-width spaces, byte-order marks. They come
 * along when text is pasted, and make words unfindable and read out in pieces.
 */
export const invisibleSigns: StyleRule = {
  id: 'invisible-signs',
  group: 'style',
  severity: 'hint',
  fix: 'drop-signs',
  check: (reading) =>
    // The joiner U+200D stays: it makes one emoji of several.
    everyPlace(reading.matches(/[\u00ad\u200b\u200c\u2060\ufeff]+/gu), ({ from, to }) => [
      { from, to, insert: '' },
    ]),
};
