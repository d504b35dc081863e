import { normalise } from '../normalise.js';
import type { AltRule } from '../rule.js';
import { ARTICLES, GENERIC_WORDS } from '../words/generic.js';

/** At most two words, all of them naming only the kind of picture: "Gruppenfoto", "Das Logo". */
export const altGenericWord: AltRule = {
  id: 'alt-generic-word',
  severity: 'block',
  check: ({ use }) => {
    if (use.decision !== 'described') return null;
    const words = normalise(use.alt)
      .split(' ')
      .filter((word) => word !== '' && !ARTICLES.has(word));
    const generic =
      words.length > 0 && words.length <= 2 && words.every((word) => GENERIC_WORDS.has(word));
    return generic ? { params: { alt: use.alt.trim() } } : null;
  },
};
