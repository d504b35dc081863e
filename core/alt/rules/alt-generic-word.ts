import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { ARTICLES, GENERIC_WORDS } from '../words/generic.js';

/**
 * At most two words beside articles, and all of them name only the medium or the kind of thing:
 * „Gruppenfoto“, „Das Logo“, "team photo". The screen reader says by itself that there is a picture.
 */
export const altGenericWord: AltRule = {
  id: 'alt-generic-word',
  severity: 'block',
  applies: 'described',
  check: (context) => {
    const { alt, normal } = readAlt(context);
    const words = normal.split(/[\s/]+/).filter((word) => word !== '' && !ARTICLES.has(word));
    const isGeneric =
      words.length > 0 && words.length <= 2 && words.every((word) => GENERIC_WORDS.has(word));
    return isGeneric ? { params: { alt } } : null;
  },
};
