import { normalise } from '../normalise.js';
import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { languageOf } from '../text/language-vote.js';

/**
 * The description is in another language than the post: of its small words, at least three and three
 * times as many belong to the other language. Quotations and names do not count, nor does the title
 * of a link's target. A description whose language is marked is read out as it should be.
 */
export const altLanguageMismatch: AltRule = {
  id: 'alt-language-mismatch',
  severity: 'warn',
  applies: 'described',
  check: (context) => {
    const { outsideWords, normal } = readAlt(context);
    const { use, language } = context;
    const found = languageOf(outsideWords);
    if (found === null || found === (use.lang ?? language)) return null;
    return normal === normalise(use.target) ? null : { params: { found } };
  },
  fixes: [
    {
      id: 'mark-language',
      apply: (use, context) => {
        const lang = languageOf(readAlt(context).outsideWords);
        return { ...use, lang: lang === context.language ? null : lang };
      },
    },
  ],
};
