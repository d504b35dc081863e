import type { Language } from '../post/post.js';
import { isAbbreviated } from './abbreviations.js';

/** A sentence of a text, without the white space around it. UTF-16 offsets. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
}

/** A final mark with what closes after it, in front of white space. */
const END = /(?:[.!?]+|…)["“”»«’‘)\]]*(?=\s)/gu;
const OPENER = /^["„“”»«‚‘([–—\ufffc]*/u;
const MONTH =
  /^(?:Jan|Feb|März|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Januar|Jänner|Februar|April|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;
/** Words that lead up to an ordinal number: „am 4. Tag“, „der 2. Stock“. */
const BEFORE_ORDINAL =
  /(?:^|[\s(„])(?:am|der|die|das|den|dem|des|vom|zum|zur|im|ins|bis|ab|seit|ein|eine[mnrs]?|jede[mnrs]?|unser\p{Ll}*|ihr\p{Ll}*|sein\p{Ll}*|und|oder|bzw\.|Kaiser|König|Papst)\s*\d{1,3}\.$/iu;

/**
 * The sentences of a text in order. Titles, initials, abbreviations, ordinal numbers and dates end
 * none, and neither does an exclamation inside a quotation that goes on („Halt!“, rief sie). What
 * has no final mark at its end is a sentence too.
 */
export function sentenceRanges(text: string, language: Language): SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    if (!endsSentence(text, match.index, match[0], language)) continue;
    push(ranges, text, from, to);
    from = to;
  }
  push(ranges, text, from, text.length);
  return ranges;
}

function push(ranges: SentenceRange[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const start = from + piece.indexOf(trimmed);
  ranges.push({ from: start, to: start + trimmed.length });
}

function endsSentence(text: string, at: number, mark: string, language: Language): boolean {
  const next = text.slice(at + mark.length).trimStart();
  if (next === '') return true;
  const begins = next.replace(OPENER, '');
  // A sentence begins with a capital or a number; a lower-case word goes on with this one.
  if (/^\p{Ll}/u.test(begins)) return false;
  return mark !== '.' || !isInnerStop(text.slice(Math.max(0, at - 60), at), begins, language);
}

/** Whether a single full stop behind `before` belongs to its word. */
function isInnerStop(before: string, next: string, language: Language): boolean {
  if (/\d$/u.test(before)) return language === 'de' && isOrdinal(before, next);
  const word = /(?<!\p{L})\p{L}+$/u.exec(before)?.[0] ?? '';
  return word !== '' && isAbbreviated(word, language);
}

function isOrdinal(before: string, next: string): boolean {
  if (!/(?<!\d)\d{1,3}$/u.test(before)) return false;
  return MONTH.test(next) || /^\d/u.test(next) || BEFORE_ORDINAL.test(`${before}.`);
}
