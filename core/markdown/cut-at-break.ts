import { TEASER_BREAK } from './inline-extensions.js';
import { childTokens, type DialectToken } from './tokens.js';

/** A parsed text in two parts; both nest as the whole did. */
export interface SplitTokens {
  readonly lead: DialectToken[];
  readonly rest: DialectToken[];
}

/**
 * The part of a parsed text before its first teaser break, whatever the break stands in;
 * null when there is no break. Nothing is parsed again, so links defined behind the break still work.
 */
export function cutAtBreak(tokens: readonly DialectToken[]): DialectToken[] | null {
  return splitTokensAtBreak(tokens)?.lead ?? null;
}

/**
 * The parts before and behind the first teaser break; null when there is none. What the break stands
 * in (a paragraph, an item of a list) is in both, each time with its own part.
 */
export function splitTokensAtBreak(tokens: readonly DialectToken[]): SplitTokens | null {
  for (const [index, token] of tokens.entries()) {
    if (!token.raw.includes(TEASER_BREAK)) continue;
    const before = tokens.slice(0, index);
    const after = tokens.slice(index + 1);
    if (token.type === 'teaserBreak') return { lead: before, rest: after };
    const halves = splitToken(token);
    if (halves !== null) {
      return { lead: [...before, halves.lead], rest: [halves.rest, ...after] };
    }
  }
  return null;
}

interface Halves {
  readonly lead: DialectToken;
  readonly rest: DialectToken;
}

function splitToken(token: DialectToken): Halves | null {
  if (token.type === 'list') {
    const halves = splitItems(token.items);
    if (halves === null) return null;
    const start = typeof token.start === 'number' ? token.start + halves.lead.length - 1 : '';
    return {
      lead: { ...token, items: halves.lead } as DialectToken,
      rest: { ...token, items: halves.rest, start } as DialectToken,
    };
  }
  if (token.type === 'note') return null;
  const inner = splitTokensAtBreak(childTokens(token));
  if (inner === null) return null;
  return {
    lead: { ...token, tokens: inner.lead } as DialectToken,
    rest: { ...token, tokens: inner.rest } as DialectToken,
  };
}

/** The item that holds the break is the last of the first part and the first of the second. */
function splitItems(items: readonly DialectToken[]): SplitTokens | null {
  for (const [index, item] of items.entries()) {
    if (!item.raw.includes(TEASER_BREAK)) continue;
    const halves = splitToken(item);
    if (halves === null) continue;
    return {
      lead: [...items.slice(0, index), halves.lead],
      rest: [halves.rest, ...items.slice(index + 1)],
    };
  }
  return null;
}
