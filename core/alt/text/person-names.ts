import { FIRST_NAMES } from '../words/first-names.js';
import { NOT_NAMES, NOUN_ENDING } from '../words/not-names.js';

const PART = "\\p{Lu}[\\p{L}\\p{M}]*(?:[-’'][\\p{L}\\p{M}]+)*";
const INITIAL = '(?:\\p{Lu}\\.\\s?)';
const PARTICLE =
  '(?:(?:von|van|zu|zur|vom|de|del|della|di|da|dos|du|der|den|ten|ter|la|le|al|el|bin|ibn|Mc|Mac|St\\.)[\\s-])';
const PAIR = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${PART}\\s+|${INITIAL})((?:${INITIAL})*(?:${PARTICLE})*${PART})`,
  'gu',
);

/** A first and a last name where they stand in a text (UTF-16 offsets). */
export interface PersonName {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The first-and-last-name pairs of a text. A pair counts when its first word is a usual first name,
 * or when neither word is a common noun, a role, a place or a kind of picture.
 */
export function personNamesIn(text: string): PersonName[] {
  const names: PersonName[] = [];
  let from = 0;
  while (from < text.length) {
    PAIR.lastIndex = from;
    const match = PAIR.exec(text);
    if (match === null) break;
    const [whole, start = '', rest = ''] = match;
    const isName = isPersonName(start.trim(), rest.split(/[\s.]+/).at(-1) ?? '');
    if (isName) names.push({ text: whole, from: match.index, to: match.index + whole.length });
    // The second word may be the first of the next pair: „Bürgermeisterin Lena Hartwig“.
    from = match.index + (isName ? whole.length : Math.max(1, start.length));
  }
  return names;
}

function isPersonName(first: string, last: string): boolean {
  if (isOther(last) || !/\p{Ll}/u.test(last)) return false;
  const stem = first.split('-')[0] ?? first;
  const isInitial = /^\p{Lu}\.\s?$/u.test(first);
  if (isInitial || FIRST_NAMES.has(first) || FIRST_NAMES.has(stem)) return true;
  // „Fotografin Eva“ is the start of a name, not one.
  return isLikeFirstName(first) && !FIRST_NAMES.has(last) && (!isNoun(last) || last.length <= 7);
}

/** By its shape alone: no common noun, no compound, no participle, no abbreviation. */
function isLikeFirstName(word: string): boolean {
  if (isOther(word) || isNoun(word) || isLongCompound(word)) return false;
  return !/(?:ing|lich|isch|ig|bar|sam)$/.test(word) && /^\p{Lu}[\p{Ll}\p{M}]/u.test(word);
}

function isNoun(word: string): boolean {
  return NOUN_ENDING.test(word.toLowerCase());
}

function isOther(word: string): boolean {
  return NOT_NAMES.has(word.toLowerCase());
}

function isLongCompound(word: string): boolean {
  return word.length > 12 && !word.includes('-');
}
