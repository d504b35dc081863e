import type { UnknownWord } from '../../../core/alt/speller.js';
import type { Language } from '../../../core/post/post.js';
import { slipsOf } from './slips.js';
import { americanSpellings, halvesOf, stemsOf, type WordHalves } from './spelled-otherwise.js';

/** Longer words have too many neighbours (letters). */
export const LONGEST_WORD = 30;

/** Asks a dictionary: the words that it knows, with 2 for those it lists and 1 for those that follow. */
export type Spell = (language: Language, words: readonly string[]) => Promise<Map<string, number>>;

/** The words that are right in neither language, each with the likeliest right one a slip away. */
export async function unknownOf(
  language: Language,
  words: readonly string[],
  spell: Spell,
): Promise<UnknownWord[]> {
  const known = await spell(language, words);
  const rest = words.filter((word) => !known.has(word));
  if (rest.length === 0) return [];
  const foreign = await spell(language === 'de' ? 'en' : 'de', rest);
  const strange = rest.filter((word) => !foreign.has(word));
  const unknown = await withoutOtherSpellings(language, strange, spell);
  const near = await nearest(language, unknown, spell);
  return unknown.map((word) => ({ word, near: near.get(word)?.[0] ?? null }));
}

/** What is left without words that are right all the same: British ones, other case, German compounds. */
async function withoutOtherSpellings(
  language: Language,
  words: readonly string[],
  spell: Spell,
): Promise<string[]> {
  const english = await spell('en', unique(words.flatMap(americanSpellings)));
  const own = await spell(language, unique(words.map(capital)));
  const rest = words.filter(
    (word) => !own.has(capital(word)) && !americanSpellings(word).some((form) => english.has(form)),
  );
  if (language !== 'de') return rest;
  const parts = await spell('de', unique(rest.flatMap(halvesOf).flatMap(partsOf)));
  const hasAny = (forms: readonly string[]) => forms.some((form) => parts.has(form));
  return rest.filter(
    (word) => !halvesOf(word).some(({ first, second }) => hasAny(first) && hasAny(second)),
  );
}

/** For each word the right ones that one slip could have turned into it, in German inside compounds too. */
export async function nearest(
  language: Language,
  words: readonly string[],
  spell: Spell,
): Promise<Map<string, string[]>> {
  const short = words.filter((word) => word.length <= LONGEST_WORD);
  const slips = new Map(short.map((word) => [word, unique(slipsOf(word))]));
  const right = await spell(language, unique([...slips.values()].flat()));
  const found = new Map(
    [...slips].map(([word, candidates]) => [
      word,
      bestFirst(candidates, (slip) => right.get(slip)),
    ]),
  );
  if (language !== 'de') return found;
  for (const word of short) {
    if (found.get(word)?.length === 0) found.set(word, await nearestCompounds(word, spell));
  }
  return found;
}

/** „Moderatonswand“: the second half is a word, and the first becomes one. */
async function nearestCompounds(word: string, spell: Spell): Promise<string[]> {
  const halves = halvesOf(word);
  const known = await spell('de', unique(halves.flatMap(({ second }) => second)));
  const ways = halves
    .filter(
      ({ at, second }) =>
        at >= 5 && word.length - at >= 4 && second.some((form) => known.has(form)),
    )
    .flatMap(({ at }) =>
      slipsOf(word.slice(0, at)).map((first) => ({
        whole: first + word.slice(at),
        stems: stemsOf(first),
      })),
    );
  const stems = await spell('de', unique(ways.flatMap((way) => way.stems)));
  const rankOf = ({ stems: forms }: (typeof ways)[number]) =>
    Math.max(...forms.map((stem) => (stem.length < 4 ? 0 : (stems.get(stem) ?? 0))));
  return unique(bestFirst(ways, rankOf).map(({ whole }) => whole));
}

/** Those with a rank, listed words before words that only follow. */
function bestFirst<T>(candidates: readonly T[], rankOf: (candidate: T) => number | undefined): T[] {
  const ranked = candidates.map((candidate) => ({ candidate, rank: rankOf(candidate) ?? 0 }));
  return ranked
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ candidate }) => candidate);
}

function partsOf({ first, second }: WordHalves): string[] {
  return [...first, ...second];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
