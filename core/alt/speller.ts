/**
 * What the rules may ask a dictionary; the answers are fetched before the rules run.
 * `knows`: the word is spelled right, or nobody asked about it. `near`: a right word one letter away.
 */
export interface Speller {
  knows(word: string): boolean;
  near(word: string): string | null;
}

/** A word that no dictionary knows, and the right one it probably stands for (one letter away) or null. */
export interface UnknownWord {
  readonly word: string;
  readonly near: string | null;
}

/** A speller from the answer of the command `spelling.check`. */
export function spellerOf(unknown: readonly UnknownWord[]): Speller {
  const words = new Map(unknown.map(({ word, near }) => [word, near]));
  return {
    knows: (word) => !words.has(word),
    near: (word) => words.get(word) ?? null,
  };
}
