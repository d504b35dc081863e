import { Marked } from 'marked';
import { BlogpultError } from '../contract/error-codes.js';
import { blockExtensions } from './block-extensions.js';
import { maskGenderStars } from './gender-star.js';
import { inlineExtensions } from './inline-extensions.js';
import { checkLimits, MAX_NESTING } from './limits.js';
import { isPlainLine, plainTokens } from './plain-line.js';
import type { DialectToken } from './tokens.js';

/** Attribute blocks and footnote marks hold stars and underscores that are no emphasis. */
const NO_EMPHASIS = /(?<=\])\{(?:[^{}"\n]|"(?:[^"\\\n]|\\.)*")*\}|\[\^[^\]\n]{1,100}\]/g;

/** The one configured parser. Its tokens are written by our own renderer, so nothing of the source passes as HTML. */
const dialect = new Marked({
  gfm: true,
  extensions: [...blockExtensions, ...inlineExtensions],
  hooks: {
    emStrongMask: maskNoEmphasis,
  },
  // Raw HTML is not part of the dialect: neither blocks nor tags are recognised, so they stay text.
  tokenizer: { html: () => undefined, tag: () => undefined },
});

function maskNoEmphasis(text: string): string {
  const plain = text.includes('[')
    ? text.replace(NO_EMPHASIS, (part) => 'a'.repeat(part.length))
    : text;
  return plain.includes('*') ? maskGenderStars(plain) : plain;
}

/** Parses a Markdown text of the dialect. TEXT_TOO_LONG, TEXT_TOO_NESTED. */
export function lexDocument(source: string): DialectToken[] {
  return guarded(source, () => {
    const text = source.includes('\r') ? source.replace(/\r\n|\r/g, '\n') : source;
    return lexBlocks(text).read({});
  });
}

/** Parses one line of Markdown, a caption for example: no headings, lists or paragraphs. TEXT_TOO_LONG, TEXT_TOO_NESTED. */
export function lexInline(source: string): DialectToken[] {
  if (isPlainLine(source)) return plainTokens(source);
  return guarded(source, () => dialect.Lexer.lexInline(source, dialect.defaults) as DialectToken[]);
}

/** Block tokens of one piece of a text, whose lines are not read yet. */
export interface UnreadBlocks {
  /** What the piece itself defines for reference links. */
  readonly links: Record<string, { href: string | null; title: string | null }>;
  /** Reads the lines with the definitions of the whole text; call it once. */
  read(links: UnreadBlocks['links']): DialectToken[];
}

/**
 * Parses the blocks of a piece of a text (LF line ends) and leaves their lines for later, when the
 * definitions of all pieces are known. Throws RangeError where the nesting exhausts the stack.
 */
export function lexBlocks(source: string): UnreadBlocks {
  const lexer = new dialect.Lexer(dialect.defaults);
  lexer.blockTokens(source, lexer.tokens);
  return {
    links: { ...lexer.tokens.links } as UnreadBlocks['links'],
    read(links) {
      Object.assign(lexer.tokens.links, links);
      // The queue grows while it is read: a cell may hold what is queued in turn.
      for (const { src, tokens } of lexer.inlineQueue) {
        if (isPlainLine(src)) tokens.push(...plainTokens(src));
        else lexer.inlineTokens(src, tokens);
      }
      return [...lexer.tokens] as unknown as DialectToken[];
    },
  };
}

function guarded(source: string, lex: () => DialectToken[]): DialectToken[] {
  checkLimits(source);
  try {
    return lex();
  } catch (error) {
    // Only a stack overflow gets here: a kind of nesting that counting did not see.
    if (!(error instanceof RangeError)) throw error;
    throw new BlogpultError('TEXT_TOO_NESTED', { limit: MAX_NESTING }, { cause: error });
  }
}
