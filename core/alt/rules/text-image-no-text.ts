import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { shareOfWords } from '../text/similarity.js';
import { wordList } from '../text/words.js';
import { POINTER } from '../words/pointers.js';

/**
 * A picture with text whose description does not say what is written there: no quotation of two words
 * or more, nothing of three words after a colon, and less than half of the text that the author typed.
 * One quoted word is enough when nothing was typed; a pointer to the text in the post is enough always.
 */
export const textImageNoText: AltRule = {
  id: 'text-image-no-text',
  severity: 'warn',
  applies: 'described',
  check: (context) => {
    if (context.use.purpose !== 'text') return null;
    const { alt, quotes, outside } = readAlt(context);
    const typed = context.use.text.trim();
    const isQuoted = quotes.some((quote) => wordList(quote).length >= (typed === '' ? 1 : 2));
    const isListed = wordList(/(?<!\d):\s(.*)$/su.exec(outside)?.[1] ?? '').length >= 3;
    const isTold = isQuoted || isListed || POINTER.test(alt) || shareOfWords(typed, alt) >= 0.5;
    return isTold ? null : { params: { text: typed } };
  },
  fixes: [
    {
      id: 'quote-text',
      apply: (use, { language }) => {
        const typed = use.text
          .replace(/\s+/g, ' ')
          .replace(/[„“”"»«]/gu, '')
          .trim();
        if (typed === '') return null;
        const quoted = language === 'de' ? `„${typed}“` : `“${typed}”`;
        return { ...use, alt: `${use.alt.trim().replace(/[.:]$/, '')}: ${quoted}` };
      },
    },
  ],
};
