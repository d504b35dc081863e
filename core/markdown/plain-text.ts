import { lexDocument, lexInline } from './lex.js';
import { decodeReferences } from './unescape.js';
import { cellTokens, childTokens, type DialectToken } from './tokens.js';

/**
 * The words of a Markdown text without its marks: paragraphs, items and cells each on a line of
 * their own, footnotes at the end. Pictures, their alts and captions, and comments count as nothing.
 * TEXT_TOO_LONG, TEXT_TOO_NESTED.
 */
export function plainText(source: string): string {
  return documentToText(lexDocument(source));
}

/** Number of words of a Markdown text as a reader counts them; alts and captions do not count. TEXT_TOO_LONG, TEXT_TOO_NESTED. */
export function countWords(source: string): number {
  return plainText(source).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** The words of parsed text, as `plainText` gives them. `notes` false leaves footnotes out. */
export function documentToText(tokens: readonly DialectToken[], notes = true): string {
  const blocks: string[] = [];
  const later: string[] = [];
  for (const token of tokens) {
    if (token.type === 'note') later.push(documentToText(token.tokens, notes));
    else blocks.push(blockToText(token, notes));
  }
  return [...blocks, ...(notes ? later : [])].filter((text) => text !== '').join('\n');
}

/** The description of a picture as it is read out: the words of its Markdown, on one line. */
export function altText(markdown: string): string {
  return lexInline(markdown)
    .map((token) => (token.type === 'picture' ? altText(token.alt) : inlineToText(token)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of inline tokens, on one line. */
export function tokensToText(tokens: readonly DialectToken[]): string {
  return tokens.map(inlineToText).join('').replace(/\s+/g, ' ').trim();
}

function blockToText(token: DialectToken, notes: boolean): string {
  switch (token.type) {
    case 'list':
      return (token.items as DialectToken[])
        .map((item) => documentToText(childTokens(item), notes))
        .join('\n');
    case 'blockquote':
      return documentToText(childTokens(token), notes);
    case 'table':
      return [token.header, ...token.rows]
        .flat()
        .map((cell) => tokensToText(cellTokens(cell)))
        .join('\n');
    case 'code':
      return token.text.trim();
    case 'paragraph':
    case 'heading':
    case 'text':
      return tokensToText(childTokens(token).length === 0 ? [token] : childTokens(token));
    default:
      return '';
  }
}

function inlineToText(token: DialectToken): string {
  switch (token.type) {
    case 'text':
      return token.tokens === undefined
        ? decodeReferences(token.text)
        : tokensToText(childTokens(token));
    case 'escape':
    case 'codespan':
      return token.text;
    case 'br':
      return ' ';
    case 'picture':
    case 'image':
    case 'noteMark':
    case 'teaserBreak':
    case 'comment':
      return '';
    default:
      return 'tokens' in token ? childTokens(token).map(inlineToText).join('') : token.raw;
  }
}
