import type { Language } from '../../../core/post/post.js';

/**
 * Where the editor's spelling comes from. `check` answers with the words that are not known, or null
 * when no dictionary can be asked; `glossary` holds words that are right in this library. `learn` adds
 * one to it.
 */
export interface SpellingSource {
  readonly language: Language;
  readonly glossary: readonly string[];
  check(language: Language, words: string[]): Promise<readonly string[] | null>;
  suggest(language: Language, word: string): Promise<readonly string[]>;
  learn(word: string): void;
}
