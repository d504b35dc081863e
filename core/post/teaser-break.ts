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
  const at = breakOffset(body);
  if (at === null) return null;
  return { lead: body.slice(0, at), rest: body.slice(at + BREAK.length), at };
}

function breakOffset(body: string): number | null {
  const cursor = blogParser.parse(body).cursor();
  do {
    if (cursor.name === 'TeaserBreak') return cursor.from;
  } while (cursor.next());
  return null;
}
