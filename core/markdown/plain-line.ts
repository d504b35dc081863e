import type { DialectToken } from './tokens.js';

/** Longer lines (UTF-16 units) are read as all others, with their limits. */
const LONGEST = 10_000;

/** Everything that can be more than text inside a line: marks, tags, addresses, a break at a line's end. */
const MARK = /[\\`*_~[<@]| {2}\n|:\/\/|www\./i;

/** Whether a line or paragraph of the dialect is nothing but text, so that it need not be parsed. Many are. */
export function isPlainLine(source: string): boolean {
  return source.length <= LONGEST && !MARK.test(source);
}

/** What the parser makes of a plain line. */
export function plainTokens(source: string): DialectToken[] {
  if (source === '') return [];
  return [{ type: 'text', raw: source, text: source, escaped: false }];
}
