import { childTokens, type DialectToken } from './tokens.js';

/**
 * The part of a parsed text before its first teaser break, whatever the break stands in;
 * null when there is no break. Nothing is parsed again, so links defined behind the break still work.
 */
export function cutAtBreak(tokens: readonly DialectToken[]): DialectToken[] | null {
  const kept: DialectToken[] = [];
  for (const token of tokens) {
    if (token.type === 'teaserBreak') return kept;
    const cut = cutToken(token);
    if (cut !== null) return [...kept, cut];
    kept.push(token);
  }
  return null;
}

function cutToken(token: DialectToken): DialectToken | null {
  if (token.type === 'list') {
    const items = cutItems(token.items);
    return items === null ? null : ({ ...token, items } as DialectToken);
  }
  if (token.type === 'note') return null;
  const inner = cutAtBreak(childTokens(token));
  return inner === null ? null : ({ ...token, tokens: inner } as DialectToken);
}

function cutItems(items: readonly DialectToken[]): DialectToken[] | null {
  for (const [index, item] of items.entries()) {
    const cut = cutToken(item);
    if (cut !== null) return [...items.slice(0, index), cut];
  }
  return null;
}
