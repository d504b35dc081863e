import { chunkEnd } from './chunk-end.js';
import { cutAtBreak } from './cut-at-break.js';
import { lexDocument } from './lex.js';
import { documentToText } from './plain-text.js';
import type { DialectToken } from './tokens.js';

/** How much of a text is read first (UTF-16 units); more only where its words do not suffice. */
const FIRST_READ = 1_000;
/** Definitions of links, which may stand anywhere behind the words that use them. */
const DEFINITIONS = /^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:.*$/gm;

/**
 * The words of a text before its teaser break, footnotes left out: at least `count` where there are as
 * many, and no more of the text is parsed than it takes. TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG.
 */
export function openingWords(source: string, count: number): string[] {
  const text = source.includes('\r') ? source.replace(/\r\n|\r/g, '\n') : source;
  for (let wanted = FIRST_READ; ; wanted *= 8) {
    let end = 0;
    while (end < Math.min(wanted, text.length)) end = chunkEnd(text, end);
    const isAll = end >= text.length;
    const opening = text.slice(0, end);
    // The whole text is looked through only where its opening refers to something.
    const refers = !isAll && /\[(?!\^)[^\]]*\](?!\()/.test(opening);
    const definitions = refers ? (text.slice(end).match(DEFINITIONS) ?? []) : [];
    const tokens = lexDocument([opening, ...definitions].join('\n\n'));
    const lead = cutAtBreak(tokens);
    const words = firstWords(lead ?? tokens, count);
    if (isAll || lead !== null || words.length >= count) return words;
  }
}

/** As `openingWords`, of a text that is parsed already. */
export function openingOf(tokens: readonly DialectToken[], count: number): string[] {
  return firstWords(cutAtBreak(tokens) ?? tokens, count);
}

function firstWords(tokens: readonly DialectToken[], count: number): string[] {
  const words: string[] = [];
  for (const token of tokens) {
    if (words.length >= count) break;
    words.push(...documentToText([token], false).split(/\s+/).filter(Boolean));
  }
  return words;
}
