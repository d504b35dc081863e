const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'&.:*_·/+](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text as written; hyphens, apostrophes and gender signs inside a word belong to it. */
export function wordList(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The words of a text with their UTF-16 offsets. */
export function placedWords(text: string): { word: string; from: number; to: number }[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index: from }) => ({
    word,
    from,
    to: from + word.length,
  }));
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
