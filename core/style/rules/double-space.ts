import { everyPlace } from '../every-place.js';
import type { StyleRule } from '../rule.js';

/**
 * Two or more spaces stand between two words. Browsers show them as one or tear a gap into the line,
 * depending on the kind of space; they come from moving sentences about.
 */
export const doubleSpace: StyleRule = {
  id: 'double-space',
  group: 'style',
  severity: 'hint',
  fix: 'one-space',
  check: (reading) =>
    everyPlace(reading.matches(/(?<=[^\s|])[ \u00a0]{2,}(?=[^\s|])/gu), ({ from, to }) => [
      { from, to, insert: ' ' },
    ]),
};
