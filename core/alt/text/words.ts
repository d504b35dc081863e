const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'&.:*_·/+](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text as written; hyphens, apostrophes and gender signs inside a word belong to it. */
export function wordList(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
