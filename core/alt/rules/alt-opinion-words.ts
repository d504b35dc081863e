import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { tidy, withCapital } from '../text/tidy.js';
import { isCapitalised } from '../text/words.js';
import { ENGLISH_OPINION, GERMAN_OPINION } from '../words/opinions.js';

/**
 * Words of praise outside quotation marks: „wunderschön“, „toll“, "stunning". Listeners want to know
 * what is there and judge for themselves. A capital letter inside a sentence marks a proper name
 * („Haus Schöne Aussicht“).
 */
export const altOpinionWords: AltRule = {
  id: 'alt-opinion-words',
  severity: 'hint',
  applies: 'described',
  check: (context) => {
    const [first] = opinionsIn(readAlt(context).outside);
    return first === undefined ? null : { params: { word: first[0] } };
  },
  fixes: [
    {
      id: 'drop-opinion',
      apply: (use) => {
        const cut = opinionsIn(use.alt).reduceRight(
          (text, { 0: word, index }) => text.slice(0, index) + text.slice(index + word.length),
          use.alt,
        );
        const alt = tidy(cut);
        return /\p{L}{2}/u.test(alt) ? { ...use, alt: withCapital(alt) } : null;
      },
    },
  ],
};

function opinionsIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(GERMAN_OPINION), ...text.matchAll(ENGLISH_OPINION)]
    .filter(({ 0: word, index }) => {
      if (!isCapitalised(word)) return true;
      return /(?:^|[.!?:]\s+)$/u.test(text.slice(0, index));
    })
    .toSorted((a, b) => a.index - b.index);
}
