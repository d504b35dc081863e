import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';

const TWICE = /(?<![\p{L}\p{N}-])(\p{L}{2,})\s+\1(?![\p{L}\p{N}-])/giu;
/** „…, die die Akten tragen“: a pronoun and the article of the next noun. */
const ARTICLE = /^(?:die|der|das|den|dem|was|sie|that|had)$/iu;
const CLAUSE = /[,–—(]\s*(?:\p{L}+\s+){0,2}$/u;
const PROPER = /^(?:bora|duran|pago|walla|wagga|baden|tom|cha|bla|tam|couscous|berber)$/iu;

/**
 * The same word twice in a row, as happens when a sentence is rewritten. „…, die die“ before a noun
 * is grammatical, and so are names such as Bora Bora.
 */
export const altRepeatedWord: AltRule = {
  id: 'alt-repeated-word',
  severity: 'hint',
  applies: 'described',
  check: (context) => {
    const word = repeatedIn(readAlt(context).alt)?.[1];
    return word === undefined ? null : { params: { word } };
  },
  fixes: [
    {
      id: 'drop-repeated-word',
      apply: (use) => {
        const match = repeatedIn(use.alt);
        if (match === undefined) return null;
        const [whole, word = ''] = match;
        return { ...use, alt: use.alt.replace(whole, () => word) };
      },
    },
  ],
};

function repeatedIn(text: string): RegExpExecArray | undefined {
  return [...text.matchAll(TWICE)].find(({ 1: word = '', index }) => {
    if (PROPER.test(word)) return false;
    return !(ARTICLE.test(word) && CLAUSE.test(text.slice(0, index)));
  });
}
