import type { AltSettings } from './settings.js';
import { inForm } from './text/gender-forms.js';
import { personNamesIn } from './text/person-names.js';
import { FIRST_NAMES } from './words/first-names.js';
import { isCapitalised, wordList } from './text/words.js';

const SHORTEST = 5;
/** Endings of towns: a dictionary knows few of them. */
const TOWN =
  /^\p{Lu}\p{L}+(?:furt|furth|brück|brücken|hausen|heim|ingen|dorf|felde?n?|quell|walde|sand|münde|stedt|städt|stett|rode|bach|hagen|kirchen|wied|berg|burg|tal|thal|springe|leben|itz|ow)$/u;

/**
 * The words of a text that a dictionary should be asked about: five letters or more, without digits,
 * not in the post's own vocabulary (lower case) or the library's glossary, no person's name and no
 * name of a town. Hyphenated words come in parts, gender forms without their sign.
 */
export function spellableWords(
  text: string,
  vocabulary: ReadonlySet<string>,
  settings: Pick<AltSettings, 'glossary'>,
): string[] {
  const names = new Set(personNamesIn(text).flatMap((name) => wordList(name.text)));
  const glossary = new Set(settings.glossary.map((word) => word.toLowerCase()));
  const isKnown = (word: string) => {
    const small = word.toLowerCase();
    return vocabulary.has(small) || glossary.has(small) || glossary.has(small.replace(/s$/, ''));
  };
  const words = wordList(text.replace(/[#@]\S+|https?:\S+/gu, ' '))
    .filter((word) => !names.has(word) && !FIRST_NAMES.has(word) && !TOWN.test(word))
    .filter((word) => !isKnown(word))
    .flatMap(partsOf);
  return words.filter((word) => isSpellable(word) && !isKnown(word));
}

/** `spellableWords`, and names of persons too: whether one is written as elsewhere is for a rule to see. */
export function wordsToSpell(
  text: string,
  vocabulary: ReadonlySet<string>,
  settings: Pick<AltSettings, 'glossary'>,
): string[] {
  const names = wordList(text).filter((word) => isCapitalised(word) && word.length >= SHORTEST);
  return [
    ...spellableWords(text, vocabulary, settings),
    ...names.filter((word) => !vocabulary.has(word.toLowerCase())),
  ];
}

function partsOf(word: string): string[] {
  if (/[:*_·/]/.test(word)) return [inForm(word, 'I')?.replace(/I(?=n)/, 'i') ?? ''];
  const parts = word.split(/[-&+.]/u);
  // Streets and schools are called after people: Friedrich-Ebert-Straße.
  const isAfterPerson = FIRST_NAMES.has(parts[0] ?? '') && parts.every(isCapitalised);
  return isAfterPerson ? [] : parts;
}

function isSpellable(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '').length;
  return letters >= SHORTEST && !/\d/.test(word) && word !== word.toUpperCase();
}
