import type { BodyWriter } from './body-writer.js';
import { cutAtBreak } from './cut-at-break.js';
import { lexDocument } from './lex.js';
import { openingOf } from './opening-words.js';
import { renderTokens } from './render.js';
import type { DialectToken } from './tokens.js';

/** A writer that also gives the tokens of a text. */
export interface SharedWriter extends BodyWriter {
  /** TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG. */
  tokens(source: string): readonly DialectToken[];
}

/** A writer for a text that several pages show: it is parsed once as long as it stays the same. */
export function sharedWriter(): SharedWriter {
  let known: { readonly source: string; readonly tokens: DialectToken[] } | null = null;
  const read = (source: string) => {
    if (known?.source !== source) known = { source, tokens: lexDocument(source) };
    return known.tokens;
  };
  return {
    tokens: read,
    whole: (source, options) => [renderTokens(read(source), options)],
    lead(source, options) {
      const lead = cutAtBreak(read(source));
      return lead === null ? null : [renderTokens(lead, { ...options, strayMarks: 'drop' })];
    },
    opening: (source, count) => openingOf(read(source), count),
  };
}
