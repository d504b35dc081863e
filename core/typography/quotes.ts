import type { Language } from '../post/post.js';
import { APOSTROPHE, QUOTE_MARKS } from './marks.js';

/** One straight mark of a text and the mark to set in its place. `at` is a UTF-16 offset. */
export interface QuoteChange {
  readonly at: number;
  readonly insert: string;
}

/** What a quotation mark follows when it opens: nothing, white space, a bracket, a dash, another opening mark. */
const OPENS = /(?:^|[\s([{–—\-/„‚“‘»])$/u;
/** „“ closes in German and opens in English; in German nothing is opened behind it. */
const OPENS_GERMAN = /(?:^|[\s([{–—\-/„‚»])$/u;

/** Whether a mark that is set behind `before` opens a quotation. */
function isOpening(before: string, language: Language): boolean {
  return (language === 'de' ? OPENS_GERMAN : OPENS).test(before);
}

/**
 * The straight double quotation marks of a text, and single ones that stand in pairs around words,
 * each with the mark of the language. An odd last mark keeps its place (3" of rain); feet, inches and
 * apostrophes stay.
 */
export function quotedPassages(text: string, language: Language): QuoteChange[] {
  return [...doubleQuotes(text, language), ...singleQuotes(text, language)].toSorted(
    (a, b) => a.at - b.at,
  );
}

function doubleQuotes(text: string, language: Language): QuoteChange[] {
  const marks = QUOTE_MARKS[language];
  const changes: QuoteChange[] = [];
  let open: number | null = null;
  for (const { index: at } of text.matchAll(/"/g)) {
    if (open === null) {
      if (isOpening(text.slice(0, at), language)) open = at;
      continue;
    }
    changes.push({ at: open, insert: marks.open }, { at, insert: marks.close });
    open = null;
  }
  return changes;
}

/** 'so' between other characters than letters and digits. */
const SINGLE = /(?<![\p{L}\p{N}])'(?=\S)([^'\n]*[^'\s])'(?![\p{L}\p{N}])/gu;

function singleQuotes(text: string, language: Language): QuoteChange[] {
  const marks = QUOTE_MARKS[language];
  return [...text.matchAll(SINGLE)].flatMap(({ 0: whole, index: at }) => [
    { at, insert: marks.innerOpen },
    { at: at + whole.length - 1, insert: marks.innerClose },
  ]);
}

/**
 * The mark for a straight one that is typed behind `before` (the line so far). Behind a letter a
 * single mark is an apostrophe, unless a single quotation is open.
 */
export function typedQuote(typed: '"' | "'", before: string, language: Language): string {
  const marks = QUOTE_MARKS[language];
  const opens = isOpening(before, language);
  if (typed === '"') return opens ? marks.open : marks.close;
  if (opens) return marks.innerOpen;
  const opened = before.lastIndexOf(marks.innerOpen);
  const isInside = opened > before.lastIndexOf(marks.innerClose) && opened !== -1;
  return isInside && /[\p{P}\s]$|\p{L}{2,}$/u.test(before) ? marks.innerClose : APOSTROPHE;
}
