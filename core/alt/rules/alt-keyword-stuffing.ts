import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { personNamesIn } from '../text/person-names.js';
import { wordList } from '../text/words.js';
import { ENGLISH_FUNCTION_WORDS, GERMAN_FUNCTION_WORDS } from '../words/markers.js';

/**
 * Keywords instead of a description: at least five pieces of one to three words between commas or
 * bars, none with „und“, an article, a preposition or a verb, or three hashtags. A list after a colon
 * tells what it is a list of; a list of names tells who is there; both are fine.
 */
export const altKeywordStuffing: AltRule = {
  id: 'alt-keyword-stuffing',
  severity: 'warn',
  applies: 'described',
  check: (context) => {
    const { outside } = readAlt(context);
    const hashtags = outside.match(/(?<!\S)#\p{L}[\p{L}\p{N}_]*/gu) ?? [];
    if (hashtags.length >= 3) return { params: { count: hashtags.length } };
    if (outside.includes(': ')) return null;
    const pieces = outside
      .split(/[,;|•·#]|\s[/–-]\s/u)
      .map((piece) => piece.replace(/[.!?]+$/, '').trim());
    const keywords = pieces.filter(isKeyword);
    const isPile = keywords.length >= 5 && keywords.length >= 0.8 * pieces.length;
    return isPile && !areNames(keywords) ? { params: { count: keywords.length } } : null;
  },
};

function isKeyword(piece: string): boolean {
  const words = wordList(piece);
  if (words.length === 0 || words.length > 3) return false;
  return !words.some((word) => {
    const small = word.toLowerCase();
    return GERMAN_FUNCTION_WORDS.has(small) || ENGLISH_FUNCTION_WORDS.has(small);
  });
}

function areNames(pieces: readonly string[]): boolean {
  return pieces.filter((piece) => personNamesIn(piece).length > 0).length >= pieces.length / 2;
}
