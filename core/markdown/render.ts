import { cutAtBreak } from './cut-at-break.js';
import { lexDocument } from './lex.js';
import { renderBlocks } from './render-blocks.js';
import { newContext, type RenderOptions } from './render-context.js';
import { renderInline } from './render-inline.js';
import { renderNotes } from './render-notes.js';
import type { DialectToken } from './tokens.js';

/**
 * Renders a Markdown text of the dialect as HTML with WordPress's class names.
 * Safe by construction: every tag and attribute is written here, everything of the source is
 * escaped, and addresses pass `safeUrl`. TEXT_TOO_LONG, TEXT_TOO_NESTED.
 */
export function renderMarkdown(source: string, options: RenderOptions): string {
  return renderTokens(lexDocument(source), options);
}

/**
 * Renders what stands before the teaser break; null when the text has none.
 * A footnote mark whose note lies behind the break is dropped. TEXT_TOO_LONG, TEXT_TOO_NESTED.
 */
export function renderLead(source: string, options: RenderOptions): string | null {
  const lead = cutAtBreak(lexDocument(source));
  return lead === null ? null : renderTokens(lead, { ...options, strayMarks: 'drop' });
}

/** Renders parsed text, its footnotes at the end. */
export function renderTokens(tokens: readonly DialectToken[], options: RenderOptions): string {
  const context = newContext(tokens, options, renderInline);
  const body = renderBlocks(tokens, context);
  return body + renderNotes(context, ({ note }) => renderBlocks(note.tokens, context));
}
