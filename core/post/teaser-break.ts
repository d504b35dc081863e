import { blogParser } from '../markdown/grammar.js';
import { isWithinLimits } from '../markdown/limits.js';

const BREAK = '<!--more-->';

/**
 * Splits a body at its first `<!--more-->`; null when it has none
 * or is beyond the limits of a text that can be shown.
 * A break inside code is text, not a break. `lead` and `rest` are the text before and behind the
 * mark, `at` is the UTF-16 offset of the mark in `body`.
 */
export function splitAtBreak(body: string): { lead: string; rest: string; at: number } | null {
  if (!body.includes(BREAK) || !isWithinLimits(body)) return null;
  const at = breakOffset(untilBlankLine(body, body.indexOf(BREAK))) ?? breakOffset(body);
  if (at === null) return null;
  return { lead: body.slice(0, at), rest: body.slice(at + BREAK.length), at };
}

/**
 * The text up to the first blank line behind `at`. What follows there changes no block before it, so
 * that a break near the beginning is found without reading the whole text.
 */
function untilBlankLine(body: string, at: number): string {
  const blank = /\n[ \t]*\r?\n/g;
  blank.lastIndex = at;
  return body.slice(0, blank.exec(body)?.index);
}

function breakOffset(body: string): number | null {
  const cursor = blogParser.parse(body).cursor();
  do {
    if (cursor.name === 'TeaserBreak') return cursor.from;
  } while (cursor.next());
  return null;
}
