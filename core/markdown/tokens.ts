import type { MarkedToken, Tokens } from 'marked';

/** A picture with its attributes, all parts still as written (escapes unresolved). */
export interface PictureToken {
  type: 'picture';
  raw: string;
  alt: string;
  target: string;
  title: string;
  attributes: string;
}

/** `[^label]` in the text. */
export interface NoteMarkToken {
  type: 'noteMark';
  raw: string;
  label: string;
}

/** `[^label]: …`, the note itself. */
export interface NoteToken {
  type: 'note';
  raw: string;
  label: string;
  tokens: DialectToken[];
}

/** `<!--more-->`, on its own line or inside a paragraph. */
interface TeaserBreakToken {
  type: 'teaserBreak';
  raw: string;
}

/** An HTML comment; it shows nothing. */
interface CommentToken {
  type: 'comment';
  raw: string;
}

/** One of the few HTML elements the dialect allows, without attributes and always closed. */
interface InlineTagToken {
  type: 'inlineTag';
  raw: string;
  tag: string;
  tokens: DialectToken[];
}

/** Every token of the dialect: marked's own and ours. */
export type DialectToken =
  | MarkedToken
  | PictureToken
  | NoteMarkToken
  | NoteToken
  | TeaserBreakToken
  | CommentToken
  | InlineTagToken;

/** What to do with a token, by its type; types that are not named fall to the caller's default. */
export type ByType<Result, Extra extends unknown[] = []> = {
  [Type in DialectToken['type']]?: (
    token: Extract<DialectToken, { type: Type }>,
    ...extra: Extra
  ) => Result;
};

/** Looks up what to do with a token; undefined when its type is not named. */
export function handlerOf<Result, Extra extends unknown[]>(
  handlers: ByType<Result, Extra>,
  token: DialectToken,
): ((token: DialectToken, ...extra: Extra) => Result) | undefined {
  // The table pairs each type with a function for that very type; TypeScript cannot follow the pairing.
  return handlers[token.type] as ((token: DialectToken, ...extra: Extra) => Result) | undefined;
}

/** The child tokens of a token, empty for leaves. Lists keep theirs in `items`, tables in cells. */
export function childTokens(token: DialectToken): DialectToken[] {
  return 'tokens' in token ? ((token.tokens ?? []) as DialectToken[]) : [];
}

/** All that lies in a token, one level down: the items of a list, what stands in the cells of a table, else its child tokens. */
export function innerTokens(token: DialectToken): DialectToken[] {
  if (token.type === 'list') return token.items;
  if (token.type === 'table') return [token.header, ...token.rows].flat().flatMap(cellTokens);
  return childTokens(token);
}

/** The tokens of one table cell. */
export function cellTokens(cell: Tokens.TableCell): DialectToken[] {
  return cell.tokens as DialectToken[];
}
