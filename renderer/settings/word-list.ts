import { useState } from 'react';

/** Characters of the longest word that a library keeps. */
const LONGEST = 40;

/** A list of words as a text that somebody edits; `tooLong`: a word in it cannot be kept. */
export interface WordList {
  readonly text: string;
  readonly tooLong: boolean;
  onChange(text: string): void;
  onBlur(): void;
}

/** The words of a text, one a line or parted by commas; each once, in order. */
export function wordsOf(text: string): string[] {
  const words = text.split(/[\n,;]+/).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

/** Hands on a list of words while it is typed; commas and empty lines stay until one leaves the field. */
export function useWordList(
  stored: readonly string[],
  commit: (words: string[]) => void,
): WordList {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? stored.join('\n');
  const tooLong = hasLongWord(text);
  return {
    text,
    tooLong,
    onChange(next) {
      setTyped(next);
      if (!hasLongWord(next)) commit(wordsOf(next));
    },
    onBlur() {
      if (!tooLong) setTyped(null);
    },
  };
}

function hasLongWord(text: string): boolean {
  return wordsOf(text).some((word) => word.length > LONGEST);
}
