import { wordsIn } from './words.js';

/** Words that stand in nearly every text; a query leaves them out unless it holds nothing else. */
const COMMON = new Set(
  'und oder sowie der die das den dem des ein ein einer eines im in am an auf aus bei mit von vom zu zum zur fur ist sind the and or of to for with a an is are'.split(
    ' ',
  ),
);
/** A gender ending that is still being typed. */
const UNFINISHED = /([:*_·•/]-?i?n{0,2}e?|\(i?n{0,2}e?n?)$/iu;

/** The stems a text has to hold all of to be found; a single letter is no word yet. */
export function queryTerms(query: string): string[] {
  const text = /\p{L}{3,}[:*_·•/(]-?[ine]*$/iu.test(query) ? query.replace(UNFINISHED, '') : query;
  const found = [...wordsIn(text)].map(({ stem }) => stem);
  const stems = [...new Set(found)].filter((stem) => stem.length > 1 || /\d/.test(stem));
  const telling = stems.filter((stem) => !COMMON.has(stem));
  return telling.length > 0 ? telling : stems;
}
