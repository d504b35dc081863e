import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { PLACEHOLDER_PATTERNS, PLACEHOLDERS } from '../words/placeholder.js';

/**
 * The text only keeps the place of one („Bildbeschreibung folgt“, "tbd", „Bild 3“) or says that the
 * picture is decoration, which is a decision and not a description. Only whole texts count: „Neue
 * Kopierer im Foyer“ is a description.
 */
export const altPlaceholder: AltRule = {
  id: 'alt-placeholder',
  severity: 'block',
  applies: 'described',
  check: (context) => {
    const { alt, normal } = readAlt(context);
    const keepsPlace =
      PLACEHOLDERS.has(normal) || PLACEHOLDER_PATTERNS.some((pattern) => pattern.test(normal));
    return keepsPlace ? { params: { alt } } : null;
  },
  fixes: [
    {
      id: 'make-decorative',
      apply: (use) =>
        /dekor|deko|schmuck|zier|decor/i.test(use.alt)
          ? { ...use, alt: '', decision: 'decorative' }
          : null,
    },
  ],
};
