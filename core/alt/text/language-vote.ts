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
    if (GERMAN_FUNCTION_WORDS.has(small) || (index > 0 && /[äöüß]/.test(small))) votes.de += 1;
    if (ENGLISH_FUNCTION_WORDS.has(small) || (index > 0 && isGerund(small))) votes.en += 1;
  }
  if (votes.de >= 3 && votes.de >= 3 * votes.en) return 'de';
  if (votes.en >= 3 && votes.en >= 3 * votes.de) return 'en';
  return null;
}

/** "planting", "sitting": no German word with a small letter ends so but short past forms like „ging“. */
function isGerund(word: string): boolean {
  return word.length > 6 && word.endsWith('ing') && !ENGLISH_FUNCTION_WORDS.has(word);
}
