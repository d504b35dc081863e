import { BlogpultError } from '../contract/error-codes.js';
import { ALWAYS_CHEAP, costliestParagraph } from './paragraph-cost.js';

/** Longest text that is rendered, in UTF-16 units. */
export const MAX_LENGTH = 1_000_000;
/** Most lines of a text that is rendered; every line costs time, however short it is. */
export const MAX_LINES = 20_000;
/** Deepest nesting of quotations, lists, brackets and emphasis that is rendered. */
export const MAX_NESTING = 100;

const CONTAINER = /^(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/;

/**
 * Refuses a text that no author writes and that would exhaust the parser's stack or anybody's
 * patience: TEXT_TOO_LONG beyond `MAX_LENGTH`, TEXT_TOO_NESTED beyond `MAX_NESTING` (both with
 * `limit`), PARAGRAPH_TOO_LONG (with `line` from 1 and `length`).
 */
export function checkLimits(source: string): void {
  const lines = source.length > MAX_LENGTH ? [] : source.split(/\r\n|\r|\n/);
  if (source.length > MAX_LENGTH || lines.length > MAX_LINES) {
    throw new BlogpultError('TEXT_TOO_LONG', { limit: MAX_LENGTH, lines: MAX_LINES });
  }
  const depth = nestingDepth(lines);
  if (depth > MAX_NESTING) {
    throw new BlogpultError('TEXT_TOO_NESTED', { depth, limit: MAX_NESTING });
  }
  const paragraph = source.length <= ALWAYS_CHEAP ? null : costliestParagraph(lines);
  if (paragraph !== null) throw new BlogpultError('PARAGRAPH_TOO_LONG', paragraph);
}

/** Whether a text stays within the limits, so that it can be parsed at all. */
export function isWithinLimits(source: string): boolean {
  try {
    checkLimits(source);
    return true;
  } catch {
    return false;
  }
}

/** An upper bound of how deep a text nests, counted line by line without parsing it. */
export function nestingDepth(lines: readonly string[]): number {
  let deepest = 0;
  let brackets = 0;
  const listIndents: number[] = [];
  for (const line of lines) {
    if (line.trim() === '') {
      brackets = 0;
      continue;
    }
    const containers = containerDepth(line, listIndents);
    brackets = Math.max(0, brackets + bracketBalance(line));
    deepest = Math.max(deepest, containers, brackets, delimiterDepth(line));
  }
  return deepest;
}

/** Markers that open the line, added to the lists that the line stands in. */
function containerDepth(line: string, listIndents: number[]): number {
  let at = 0;
  let depth = 0;
  for (;;) {
    while (line[at] === ' ' || line[at] === '\t') at += 1;
    const marker = CONTAINER.exec(line.slice(at, at + 12))?.[0];
    if (marker === undefined) break;
    depth += 1;
    if (depth === 1) openList(listIndents, at);
    at += marker.length;
  }
  return depth === 0 ? 0 : listIndents.length - 1 + depth;
}

function openList(indents: number[], indent: number): void {
  while ((indents.at(-1) ?? -1) >= indent) indents.pop();
  indents.push(indent);
}

function bracketBalance(line: string): number {
  if (!line.includes('[') && !line.includes(']')) return 0;
  let balance = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '[') balance += 1;
    else if (line[at] === ']') balance -= 1;
  }
  return balance;
}

/** The longest run of one emphasis sign: each pair of signs is one level. */
function delimiterDepth(line: string): number {
  let longest = 0;
  for (const run of line.match(/\*{20,}|_{20,}|~{20,}/g) ?? [])
    longest = Math.max(longest, run.length / 2);
  return /^[ \t]*(?:\*+|_+|~+)[ \t]*$/.test(line) ? 0 : Math.ceil(longest);
}
