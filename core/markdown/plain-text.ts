import { lexDocument, lexInline } from './lex.js';
import { decodeReferences } from './unescape.js';
import { cellTokens, childTokens, handlerOf, type ByType, type DialectToken } from './tokens.js';

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
  return wordsOf(tokens).replace(/\s+/g, ' ').trim();
}

const BLOCKS: ByType<string, [boolean]> = {
  list: (token, notes) =>
    (token.items as DialectToken[])
      .map((item) => documentToText(childTokens(item), notes))
      .join('\n'),
  blockquote: (token, notes) => documentToText(childTokens(token), notes),
  table: (token) =>
    [token.header, ...token.rows]
      .flat()
      .map((cell) => tokensToText(cellTokens(cell)))
      .join('\n'),
  code: (token) => token.text.trim(),
  paragraph: (token) => tokensToText(childTokens(token)),
  heading: (token) => tokensToText(childTokens(token)),
  text: (token) => tokensToText([token]),
};

function blockToText(token: DialectToken, notes: boolean): string {
  return handlerOf(BLOCKS, token)?.(token, notes) ?? '';
}

const silent = () => '';

const INLINES: ByType<string> = {
  text: (token) =>
    token.tokens === undefined ? decodeReferences(token.text) : wordsOf(childTokens(token)),
  escape: (token) => token.text,
  codespan: (token) => token.text,
  br: () => ' ',
  picture: silent,
  image: silent,
  noteMark: silent,
  teaserBreak: silent,
  comment: silent,
};

function inlineToText(token: DialectToken): string {
  const handler = handlerOf(INLINES, token);
  if (handler !== undefined) return handler(token);
  return 'tokens' in token ? wordsOf(childTokens(token)) : token.raw;
}

function wordsOf(tokens: readonly DialectToken[]): string {
  return tokens.map(inlineToText).join('');
}
