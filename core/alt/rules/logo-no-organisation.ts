import type { ImageContext } from '../image-context.js';
import { placeTexts, readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { isCapitalised, wordList } from '../text/words.js';
import { LOGO_WORDS, SHAPE_OR_COLOUR } from '../words/logos.js';
import { ENGLISH_FUNCTION_WORDS, GERMAN_FUNCTION_WORDS } from '../words/markers.js';

/**
 * A logo described by its looks: without the words for logos, colours, shapes and partners nothing
 * with a capital letter is left, so it does not say whose logo it is. A name in small letters counts
 * when the post, the link or its target has it too.
 */
export const logoNoOrganisation: AltRule = {
  id: 'logo-no-organisation',
  severity: 'warn',
  applies: 'described',
  check: (context) => {
    if (context.use.purpose !== 'logo') return null;
    const { words, quotes } = readAlt(context);
    if (quotes.length > 0) return null;
    const rest = words.filter((word) => !isAboutLooks(word));
    const isNamed = rest.some((word) => isCapitalised(word) || isKnownHere(word, context));
    return isNamed ? null : {};
  },
};

function isAboutLooks(word: string): boolean {
  const small = word.toLowerCase();
  if (LOGO_WORDS.has(small) || SHAPE_OR_COLOUR.test(small)) return true;
  if (GERMAN_FUNCTION_WORDS.has(small) || ENGLISH_FUNCTION_WORDS.has(small)) return true;
  return small.split('-').length > 1 && small.split('-').every(isAboutLooks);
}

function isKnownHere(word: string, context: ImageContext): boolean {
  if (word.length < 3) return false;
  const { use, link } = context;
  const places = [...placeTexts(context), use.target, link?.href ?? ''].join(' ');
  return wordList(places).some((there) => there.toLowerCase() === word.toLowerCase());
}
