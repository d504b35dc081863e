import type { TokenizerExtension } from 'marked';
import { TEASER_BREAK } from './inline-extensions.js';
import type { DialectToken } from './tokens.js';

const NOTE_START = /^ {0,3}\[\^([^\]\n]{1,100})\]:[ \t]*/;
/** Blank lines and lines that end any paragraph: behind them lies no note of this one. */
const PARAGRAPH_END =
  /^(?:[ \t]*$| {0,3}(?:#{1,6}(?:[ \t]|$)|>|```|~~~|[-*+][ \t]+\S|=+[ \t]*$|-+[ \t]*$|([*_])[ \t]*(?:\1[ \t]*){2,}$))/;
const COMMENT_OPEN = /^ {0,3}<!--/;
const REST_OF_LINE = /^[ \t]*(?:\n|$)/;
/** How far a comment may reach (UTF-16 units); hostile texts stay cheap. */
const REACH = 20_000;
/** A line that starts another block and so ends a note's first paragraph. */
const OTHER_BLOCK =
  /^ {0,3}(?:\[\^[^\]\n]+\]:|#{1,6}(?:\s|$)|>|```|~~~|[-*+][ \t]|\d{1,9}[.)][ \t]|<!--|([-*_])[ \t]*(?:\1[ \t]*){2,}$)/;
const INDENTED = /^(?: {4}|\t)/;

/** `[^1]: text`, continued by following lines and by paragraphs indented by four spaces. */
const note: TokenizerExtension = {
  name: 'note',
  level: 'block',
  start(source) {
    for (let at = lineEnd(source, 0); at < source.length;) {
      const next = lineEnd(source, at);
      const line = source.slice(at, next).replace(/\n$/, '');
      if (NOTE_START.test(line)) return at;
      if (PARAGRAPH_END.test(line)) return undefined;
      at = next;
    }
    return undefined;
  },
  tokenizer(source) {
    const match = NOTE_START.exec(source);
    if (match === null) return undefined;
    const raw = source.slice(0, noteEnd(source));
    const text = raw.slice(match[0].length).replace(/^(?: {4}|\t)/gm, '');
    const tokens = this.lexer.blockTokens(text, []) as DialectToken[];
    return { type: 'note', raw, label: match[1], tokens };
  },
};

/** A comment on its own lines: the teaser break, or nothing to see. */
const comment: TokenizerExtension = {
  name: 'commentBlock',
  level: 'block',
  tokenizer(source) {
    const open = COMMENT_OPEN.exec(source)?.[0];
    if (open === undefined) return undefined;
    const close = source.slice(0, REACH).indexOf('-->', open.length - 2);
    if (close === -1) return undefined;
    const rest = REST_OF_LINE.exec(source.slice(close + 3, close + REACH))?.[0];
    if (rest === undefined) return undefined;
    const written = source.slice(open.length - 4, close + 3);
    const type = written === TEASER_BREAK ? 'teaserBreak' : 'comment';
    return { type, raw: source.slice(0, close + 3) + rest };
  },
};

/** The dialect's additions between paragraphs. */
export const blockExtensions: TokenizerExtension[] = [note, comment];

/** Where the note that opens `source` ends: after its last line, before the blank lines that follow. */
function noteEnd(source: string): number {
  let end = lineEnd(source, 0);
  let lineStart = end;
  let blank = false;
  while (lineStart < source.length) {
    const next = lineEnd(source, lineStart);
    const line = source.slice(lineStart, next).replace(/\n$/, '');
    lineStart = next;
    if (line.trim() === '') blank = true;
    else if (INDENTED.test(line) || (!blank && !OTHER_BLOCK.test(line))) end = next;
    else break;
  }
  return end;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at + 1;
}
