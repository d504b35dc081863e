import { IMAGE_ATTRIBUTES } from '../image/image-markdown.js';
import type { PictureToken } from './tokens.js';

/** No part of an image is longer (UTF-16 units); it keeps hostile texts from costing quadratic time. */
const LIMIT = 8_000;
/** The same for an address alone. */
const TARGET_LIMIT = 2_000;

/**
 * Reads the image that opens `source` (`![alt](target "title"){attributes}`), or null.
 * Alt, target and title come back as written, without their delimiters.
 */
export function scanImage(source: string): PictureToken | null {
  if (!source.startsWith('![')) return null;
  const window = source.slice(0, LIMIT);
  const altEnd = closing(window, 2, '[', ']');
  if (altEnd === -1 || window[altEnd + 1] !== '(') return null;
  const target = scanTarget(window, skipSpace(window, altEnd + 2));
  if (target === null) return null;
  const title = scanTitle(window, target.end);
  const end = skipSpace(window, title.end);
  if (window[end] !== ')') return null;
  const braces = IMAGE_ATTRIBUTES.exec(window.slice(end + 1));
  return {
    type: 'picture',
    raw: window.slice(0, end + 1) + (braces?.[0] ?? ''),
    alt: window.slice(2, altEnd),
    target: target.text,
    title: title.text,
    attributes: braces?.[1] ?? '',
  };
}

/** Index of the delimiter that closes what was opened before `from`; -1 when a blank line or the end comes first. */
function closing(text: string, from: number, open: string, close: string): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '\n' && /^[ \t]*\n/.test(text.slice(at + 1, at + 200))) return -1;
    else if (sign === close) {
      depth -= 1;
      if (depth === 0) return at;
    } else if (sign === open) depth += 1;
  }
  return -1;
}

function scanTarget(text: string, from: number): { text: string; end: number } | null {
  if (text[from] === '<') {
    const match = /^<((?:\\.|[^\n<>\\])*)>/.exec(text.slice(from));
    return match === null ? null : { text: match[1] ?? '', end: from + match[0].length };
  }
  let depth = 0;
  let at = from;
  const end = Math.min(text.length, from + TARGET_LIMIT);
  for (; at < end; at += 1) {
    const sign = text.charAt(at);
    if (sign <= ' ') break;
    if (sign === '\\' && text.charAt(at + 1) > ' ') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      if (depth === 0) break;
      depth -= 1;
    }
  }
  return depth === 0 ? { text: text.slice(from, at), end: at } : null;
}

function scanTitle(text: string, from: number): { text: string; end: number } {
  const start = skipSpace(text, from);
  const open = text[start];
  const none = { text: '', end: from };
  if (start === from || (open !== '"' && open !== "'" && open !== '(')) return none;
  const end = closing(text, start + 1, '', open === '(' ? ')' : open);
  return end === -1 ? none : { text: text.slice(start + 1, end), end: end + 1 };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n') at += 1;
  return at;
}
