import type { ImageContext } from '../image-context.js';
import { placeTexts, readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { personNamesIn } from '../text/person-names.js';
import { editDistance } from '../text/similarity.js';
import { isCapitalised, wordList } from '../text/words.js';

const SHORTEST = 5;
const INFLECTION = /^(?:e?s|’s|'s|e?n|e|er|ern|en?s|in|innen|r|m|a)$/u;

/**
 * A word with a capital letter that no dictionary knows, one or two letters away from a word that
 * stands beside the picture, in the caption or in the title: probably the same name, misspelled in one
 * place. A last name needs no dictionary when the first name is the same. Inflected forms and words
 * that occur elsewhere in the post are consistent.
 */
export const altNameInconsistent: AltRule = {
  id: 'alt-name-inconsistent',
  severity: 'warn',
  applies: 'described',
  check: (context) => {
    const pair = differingPair(context);
    return pair === null ? null : { params: { written: pair.written, elsewhere: pair.elsewhere } };
  },
  fixes: [
    {
      id: 'use-spelling',
      apply: (use, context) => {
        const pair = differingPair(context);
        return pair === null
          ? null
          : { ...use, alt: use.alt.replace(pair.written, () => pair.elsewhere) };
      },
    },
  ],
};

function differingPair(context: ImageContext): Pair | null {
  return differingPerson(context) ?? differingWord(context);
}

interface Pair {
  readonly written: string;
  readonly elsewhere: string;
}

/** „Katrin Sondermann“ here and „Katrin Sundermann“ nearby: the same first name settles it without a dictionary. */
function differingPerson(context: ImageContext): Pair | null {
  const persons = personNamesIn(readAlt(context).alt);
  if (persons.length === 0) return null;
  const near = placeTexts(context)
    .flatMap(personNamesIn)
    .map(({ text }) => text.split(/\s+/));
  if (near.length === 0) return null;
  for (const { text } of persons) {
    const [first, written = ''] = [text.split(/\s+/)[0], text.split(/\s+/).at(-1)];
    const elsewhere = near
      .filter((name) => name[0] === first)
      .map((name) => name.at(-1) ?? '')
      .find((last) => last !== written && isNearlySame(written, last));
    const isConsistent = near.some((name) => name[0] === first && name.at(-1) === written);
    if (elsewhere !== undefined && !isConsistent) return { written, elsewhere };
  }
  return null;
}

function isNearlySame(a: string, b: string): boolean {
  const genitive =
    [`${a}s`, `${a}’s`, `${a}'s`].includes(b) || [`${b}s`, `${b}’s`, `${b}'s`].includes(a);
  return !genitive && editDistance(a, b, 2) <= 2 && Math.min(a.length, b.length) >= 4;
}

function differingWord(context: ImageContext): Pair | null {
  const { speller } = context;
  if (speller === null) return null;
  const suspects = readAlt(context).words.filter(
    (word) => isCandidate(word) && !isAtHome(word, context) && !speller.knows(word),
  );
  if (suspects.length === 0) return null;
  const others = new Set(placeTexts(context).flatMap(wordList).filter(isCandidate));
  for (const written of suspects) {
    for (const elsewhere of others) {
      if (isMisspelling(written, elsewhere)) return { written, elsewhere };
    }
  }
  return null;
}

function isCandidate(word: string): boolean {
  return word.length >= SHORTEST && isCapitalised(word) && !/[\d:*_·/]/.test(word);
}

function isAtHome(word: string, { isPostWord, settings }: ImageContext): boolean {
  return isPostWord(word.toLowerCase()) || settings.glossary.includes(word);
}

function isMisspelling(written: string, elsewhere: string): boolean {
  if (written.slice(0, 1) !== elsewhere.slice(0, 1) || isInflected(written, elsewhere))
    return false;
  // Two letters are much in a short word.
  const limit = Math.min(written.length, elsewhere.length) >= 7 ? 2 : 1;
  const distance = editDistance(written.normalize('NFC'), elsewhere.normalize('NFC'), limit);
  return distance >= 1 && distance <= limit;
}

function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && INFLECTION.test(long.slice(short.length));
}
