import type { ImageContext } from '../image-context.js';
import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { spellableWords } from '../words-to-spell.js';

/**
 * A word of five letters or more, inside quotation marks too, that no dictionary knows and that
 * becomes a right one by changing one letter. Words of the post, names of people, the library's
 * authors and its glossary count as right. Needs a dictionary.
 */
export const altSpelling: AltRule = {
  id: 'alt-spelling',
  severity: 'hint',
  applies: 'described',
  check: (context) => {
    const found = misspelled(context);
    return found === null ? null : { params: { written: found.written, right: found.right } };
  },
  fixes: [
    {
      id: 'use-spelling',
      apply: (use, context) => {
        const found = misspelled(context);
        return found === null
          ? null
          : { ...use, alt: use.alt.replace(found.written, () => found.right) };
      },
    },
  ],
};

function misspelled(context: ImageContext): { written: string; right: string } | null {
  const { speller } = context;
  if (speller === null) return null;
  for (const word of spellableWords(readAlt(context).alt, context)) {
    const right = speller.knows(word) ? null : speller.near(word);
    if (right !== null) return { written: word, right };
  }
  return null;
}
