import { everyPlace } from '../every-place.js';
import type { StyleRule } from '../rule.js';

/**
 * A hyphen stands between two spaces where a dash belongs: „kurz – und gut“. Hyphens join words,
 * dashes part them, and screen readers pause at a dash only.
 */
export const hyphenAsDash: StyleRule = {
  id: 'hyphen-as-dash',
  group: 'style',
  severity: 'hint',
  fix: 'set-dash',
  check: (reading) =>
    everyPlace(reading.matches(/(?<=[^\s][ \u00a0])--?(?=[ \u00a0][^\s])/gu), ({ from, to }) => [
      { from, to, insert: '–' },
    ]),
};
