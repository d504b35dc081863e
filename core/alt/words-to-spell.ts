import type { Language } from '../post/post.js';
import type { AltSettings } from './settings.js';
import { withoutCredit } from './text/credits.js';
import { inForm } from './text/gender-forms.js';
import { personNamesIn } from './text/person-names.js';
import { maskQuotes } from './text/quotes.js';
import { FIRST_NAMES } from './words/first-names.js';
import { isCapitalised, placedWords, wordList } from './text/words.js';

const SHORTEST = 5;
/** Endings of towns: a dictionary knows few of them. */
const TOWN =
  /^\p{Lu}\p{L}+(?:furt|furth|brück|brücken|hausen|heim|ingen|dorf|felde?n?|quell|walde|sand|münde|stedt|städt|stett|rode|bach|hagen|kirchen|wied|berg|burg|tal|thal|springe|leben|itz|ow)$/u;

/** „Stadt Hameln“, „Haus Schöneck“. */
const NAMED =
  /(?<!\p{L})(?:Stadt|Gemeinde|Kreis|Landkreis|Ort|Dorf|Haus|Hotel|Burg|Schloss|Insel|Familie|Frau|Herrn?|Firma|Marke|Verein|Sankt|St\.)\s+(\p{Lu}[\p{L}-]+)/gu;
const INSIDE = /(?<=[\p{L}\p{N},;]\s)\p{Lu}[\p{L}’'-]+/gu;

/**
 * Where a text stands that is to be spelled: its language, whether the post has a word (lower case),
 * the library's glossary, and the fewest letters a word has that is worth asking about (5 unless told).
 */
export interface SpellingPlace {
  readonly language: Language;
  readonly isPostWord: (word: string) => boolean;
  readonly settings: Pick<AltSettings, 'glossary'>;
  readonly shortest?: number;
}

/** A word of a text that a dictionary should be asked about, and the forms to ask for. UTF-16 offsets. */
export interface SpellableWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly string[];
}

/**
 * The words of a text that a dictionary should be asked about: without digits, not in the post's own
 * vocabulary (lower case) or the library's glossary, no person's name, no name of a town, no address.
 * Hyphenated words come in parts, gender forms without their sign.
 */
export function spellableIn(text: string, place: SpellingPlace): SpellableWord[] {
  const { language, isPostWord, settings, shortest = SHORTEST } = place;
  const names = namesIn(maskQuotes(text), language);
  const glossary = new Set(settings.glossary.map((word) => word.toLowerCase()));
  const isKnown = (word: string) => {
    const small = word.toLowerCase();
    return isPostWord(small) || glossary.has(small) || glossary.has(small.replace(/s$/, ''));
  };
  const masked = text.replace(NO_WORDS, (found) => ' '.repeat(found.length));
  return placedWords(masked)
    .filter(({ word }) => !names.has(word) && !FIRST_NAMES.has(word) && !TOWN.test(word))
    .filter(({ word }) => !isKnown(word))
    .map((found) => ({
      ...found,
      parts: partsOf(found.word).filter((part) => isSpellable(part, shortest) && !isKnown(part)),
    }))
    .filter(({ parts }) => parts.length > 0);
}

/** Tags, handles, addresses. */
const NO_WORDS = /[#@]\S+|(?:https?:\/\/|www\.)\S+|\S+@\S+\.\p{L}{2,}/gu;

/** The forms that a dictionary should be asked about for a text, its credit left out. */
export function spellableWords(text: string, place: SpellingPlace): string[] {
  return spellableIn(withoutCredit(text), place).flatMap(({ parts }) => parts);
}

/**
 * The last names of a text: of people it calls by a usual first name and a last one somewhere. Later
 * they stand alone, and no dictionary knows them.
 */
export function lastNamesIn(text: string): string[] {
  return personNamesIn(text).flatMap(({ text: name }) => {
    const words = wordList(name);
    const last = words.at(-1);
    return last !== undefined && FIRST_NAMES.has(words[0] ?? '') ? [last] : [];
  });
}

/** `spellableWords`, and names of persons too: whether one is written as elsewhere is for a rule to see. */
export function wordsToSpell(text: string, place: SpellingPlace): string[] {
  const names = wordList(text).filter((word) => isCapitalised(word) && word.length >= SHORTEST);
  return [
    ...spellableWords(text, place),
    ...names.filter((word) => !place.isPostWord(word.toLowerCase())),
  ];
}

/** Words that are names: of persons, behind a word for a place, and in English whatever has a capital inside a sentence. */
function namesIn(text: string, language: Language): Set<string> {
  const persons = personNamesIn(text).flatMap((name) => wordList(name.text));
  const places = [...text.matchAll(NAMED)].flatMap(([, name = '']) => wordList(name));
  const english = language === 'en' ? [...text.matchAll(INSIDE)].map(([name]) => name) : [];
  return new Set([...persons, ...places, ...english]);
}

function partsOf(word: string): string[] {
  if (/[:*_·/]/.test(word)) return [inForm(word, 'I')?.replace(/I(?=n)/, 'i') ?? ''];
  const parts = word.split(/[-&+.]/u);
  // Streets and schools are called after people: Friedrich-Ebert-Straße.
  const isAfterPerson = FIRST_NAMES.has(parts[0] ?? '') && parts.every(isCapitalised);
  return isAfterPerson ? [] : parts;
}

function isSpellable(word: string, shortest: number): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '').length;
  return letters >= shortest && !/\d/.test(word) && word !== word.toUpperCase();
}
