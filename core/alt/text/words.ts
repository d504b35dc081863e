/** A word of a text as written, and where it stands (UTF-16 offsets). */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'&.:*_·/+](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text; hyphens, apostrophes and gender signs inside a word belong to it. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The words alone, as written. */
export function wordList(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether a text has a word with a small first letter: prose has, names and headings of one kind have not. */
export function hasSmallWord(text: string): boolean {
  return wordList(text).some((word) => /^\p{Ll}/u.test(word));
}
