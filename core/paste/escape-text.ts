import { isGenderStar } from '../markdown/gender-star.js';

const WORD = /[\p{L}\p{N}]/u;

/**
 * Text as the dialect has to write it so that every character is read as itself. Only what would be a
 * mark gets a backslash: a gender star, a star between spaces or an underscore inside a word does not.
 * `before` and `after` are the characters on either side; in a table a bar is escaped, too.
 */
export function escapeText(text: string, before: string, after: string, inTable: boolean): string {
  const all = before.slice(-4) + text + after.slice(0, 8);
  const start = before.slice(-4).length;
  let written = '';
  for (let at = start; at < start + text.length; at += 1) {
    const char = all.charAt(at);
    written += needsEscape(all, at, inTable) ? `\\${char}` : char;
  }
  return written;
}

/** A comment, an address, or one of the tags that the dialect knows. */
const OPENED =
  /^<(?:!--|[a-z][\w+.-]*:|[^\s<>@]+@|\/?(?:sub|sup|kbd|mark|small|abbr)>|br[ \t]*\/?>)/i;

type Judge = (all: string, at: number, inTable: boolean) => boolean;

/** For each sign that can be a mark: whether it would be one here. */
const MARKS: Readonly<Record<string, Judge>> = {
  '*': (all, at) =>
    !isGenderStar(all.slice(Math.max(0, at - 4), at), all.slice(at + 1)) && !isAlone(all, at),
  _: (all, at) => !isAlone(all, at) && !isInside(all, at),
  '`': () => true,
  '~': (all, at) => !isAlone(all, at),
  '\\': (all, at) => at + 1 === all.length || /[!-/:-@[-`{-~\n]/.test(all.charAt(at + 1)),
  '[': (all, at) => /^\[(?:\^|[^\]]*\](?:[([:]|$))/.test(all.slice(at)),
  '<': (all, at) => OPENED.test(all.slice(at)),
  '&': (all, at) => /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/i.test(all.slice(at)),
  '|': (_all, _at, inTable) => inTable,
};

function needsEscape(all: string, at: number, inTable: boolean): boolean {
  const sign = all.charAt(at);
  return Object.hasOwn(MARKS, sign) && MARKS[sign]?.(all, at, inTable) === true;
}

function isAlone(all: string, at: number): boolean {
  const [before, after] = [all.charAt(at - 1), all.charAt(at + 1)];
  return (before === '' || /\s/.test(before)) && (after === '' || /\s/.test(after));
}

function isInside(all: string, at: number): boolean {
  return WORD.test(all.charAt(at - 1)) && WORD.test(all.charAt(at + 1));
}

const LINE_STARTS: readonly (readonly [RegExp, string])[] = [
  [/^(#{1,6})(?=\s|$)/, '\\$1'],
  [/^([-+*])(?=\s|$)/, '\\$1'],
  [/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'],
  [/^>/, '\\>'],
  [/^(?=(?:=+|-+)[ \t]*$)/, '\\'],
  [/^(?=(?:[-*_][ \t]*){3,}$)/, '\\'],
  [/^(?=\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$)/, '\\'],
];

/** A line of a paragraph, so that it begins no heading, list, quotation, table or rule. */
export function escapeLineStart(line: string): string {
  for (const [pattern, replacement] of LINE_STARTS) {
    if (pattern.test(line)) return line.replace(pattern, replacement);
  }
  return line;
}
