import { normalise } from '../normalise.js';
import type { AltRule } from '../rule.js';
import { PLACEHOLDER_PATTERNS, PLACEHOLDERS } from '../words/placeholder.js';

/** The alt text only keeps the place of one: "Bildbeschreibung folgt", "test", "Bild 3". */
export const altPlaceholder: AltRule = {
  id: 'alt-placeholder',
  severity: 'block',
  check: ({ use }) => {
    if (use.decision !== 'described') return null;
    const text = normalise(use.alt);
    const keepsPlace =
      PLACEHOLDERS.has(text) || PLACEHOLDER_PATTERNS.some((pattern) => pattern.test(text));
    return keepsPlace ? { params: { alt: use.alt.trim() } } : null;
  },
};
