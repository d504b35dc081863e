import type { Language } from '../../post/post.js';
import { ENGLISH_FUNCTION_WORDS, GERMAN_FUNCTION_WORDS } from '../words/markers.js';
import { isCapitalised } from './words.js';

/**
 * The language most of the small words of a text belong to, or null without a clear winner: at least
 * three hits and three times the other's. Words with a capital letter inside a sentence may be names
 * or German nouns and do not vote. `words` as written.
 */
export function languageOf(words: readonly string[]): Language | null {
  if (words.length < 4) return null;
  const votes = { de: 0, en: 0 };
  for (const [index, word] of words.entries()) {
    if (index > 0 && isCapitalised(word)) continue;
    const small = word.toLowerCase();
    if (isGerman(small, index)) votes.de += 1;
    if (isEnglish(small, index)) votes.en += 1;
  }
  if (wins(votes.de, votes.en)) return 'de';
  return wins(votes.en, votes.de) ? 'en' : null;
}

function wins(votes: number, others: number): boolean {
  return votes >= 3 && votes >= 3 * others;
}

function isGerman(word: string, index: number): boolean {
  return GERMAN_FUNCTION_WORDS.has(word) || (index > 0 && /[äöüß]/.test(word));
}

function isEnglish(word: string, index: number): boolean {
  return ENGLISH_FUNCTION_WORDS.has(word) || (index > 0 && isGerund(word));
}

/** "planting", "sitting": no German word with a small letter ends so but short past forms like „ging“. */
function isGerund(word: string): boolean {
  return word.length > 6 && word.endsWith('ing') && !ENGLISH_FUNCTION_WORDS.has(word);
}
