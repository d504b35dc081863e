import { stemOf } from './stem.js';

/** A word where it stands: its stem and its UTF-16 offsets. */
export interface FoundWord {
  readonly stem: string;
  readonly from: number;
  readonly to: number;
}

/** A run of letters or digits, with the gender ending that a sign joins to it. */
const WORD =
  /[\p{L}\p{M}\p{N}]+(?:[:*_·•/]-?(?:innen\p{L}*|in|r|n|e|s|m)(?![\p{L}\p{N}])|\((?:innen|in)\))?/giu;
/** `3:e` and `der/s` are no gender forms: the short endings follow a word of some length only. */
const SHORT = /^(?:.{0,2}|\P{L}+)[:*_·•/]/u;

/** Every word of a text in its order. */
export function* wordsIn(text: string): Generator<FoundWord> {
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const end = SHORT.exec(word) === null ? word.length : word.search(/[:*_·•/(]/u);
    yield { stem: stemOf(word.slice(0, end)), from: match.index, to: match.index + end };
  }
}

/** 3 the same word, 2 its beginning (from two letters), 1 inside it (from four), 0 not at all. */
export type Match = 0 | 1 | 2 | 3;

/** How well a term of a query matches a word's stem. */
export function matchOf(term: string, stem: string): Match {
  const at = stem.indexOf(term);
  if (at === -1) return 0;
  if (at > 0) return term.length >= 4 ? 1 : 0;
  if (stem.length === term.length) return 3;
  return term.length >= 2 ? 2 : 0;
}
