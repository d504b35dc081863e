import type { Language } from '../post/post.js';
import { cutAtBreak } from './cut-at-break.js';
import { lexText, type LexedChunk, type LexedText } from './lexed-text.js';
import { renderBlocks } from './render-blocks.js';
import { openingWords } from './opening-words.js';
import { newContext, type RenderOptions } from './render-context.js';
import { renderInline } from './render-inline.js';
import { renderNotes } from './render-notes.js';
import { renderLead, renderMarkdown, renderTokens } from './render.js';
import type { DialectToken, NoteToken } from './tokens.js';

/** Writes the body of a post as HTML in pieces that can be exchanged one by one; joined they are the whole. */
export interface BodyWriter {
  /** As `renderMarkdown`. TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG. */
  whole(source: string, options: RenderOptions): readonly string[];
  /** As `renderLead`, with the same errors. */
  lead(source: string, options: RenderOptions): readonly string[] | null;
  /** As `openingWords`, with the same errors. */
  opening(source: string, count: number): string[];
}

/** Writes everything anew each time, in one piece: what a page needs that is written once. */
export const onceWriter: BodyWriter = {
  whole: (source, options) => [renderMarkdown(source, options)],
  lead: (source, options) => {
    const lead = renderLead(source, options);
    return lead === null ? null : [lead];
  },
  opening: openingWords,
};

/** A writer that also tells where its pieces come from. */
export interface RememberingWriter extends BodyWriter {
  /** UTF-16 offsets at which the pieces of the text written last begin in its source (LF line ends). */
  starts(): readonly number[];
}

/**
 * A writer for one text that is being typed: it parses and writes only what changed since the last
 * time, and answers the very strings of before for all the rest.
 */
export function rememberingWriter(): RememberingWriter {
  let text: LexedText | null = null;
  let written = new Map<LexedChunk, string>();
  let language: Language | null = null;
  const read = (source: string, options: RenderOptions) => {
    text = lexText(source, text);
    if (language !== options.language) written = new Map();
    ({ language } = options);
    return text;
  };
  return {
    whole(source, options) {
      const { chunks } = read(source, options);
      const context = newContext([], options, renderInline, notesOf(chunks));
      const known = written;
      written = new Map();
      const pieces = chunks.map((chunk) => {
        const before = chunk.isPlain ? known.get(chunk) : undefined;
        const html = before ?? renderBlocks(chunk.tokens, context);
        if (chunk.isPlain) written.set(chunk, html);
        return html;
      });
      return [...pieces, renderNotes(context, ({ note }) => renderBlocks(note.tokens, context))];
    },
    lead(source, options) {
      const lead = leadTokens(read(source, options).chunks);
      return lead === null ? null : [renderTokens(lead, { ...options, strayMarks: 'drop' })];
    },
    opening: openingWords,
    starts() {
      let at = 0;
      return (text?.chunks ?? []).map(({ raw }) => {
        at += raw.length;
        return at - raw.length;
      });
    },
  };
}

function notesOf(chunks: readonly LexedChunk[]): ReadonlyMap<string, NoteToken> {
  const notes = new Map<string, NoteToken>();
  for (const chunk of chunks) {
    for (const note of chunk.notes) if (!notes.has(note.label)) notes.set(note.label, note);
  }
  return notes;
}

function leadTokens(chunks: readonly LexedChunk[]): DialectToken[] | null {
  const kept: DialectToken[] = [];
  for (const { tokens, isPlain } of chunks) {
    const cut = isPlain ? null : cutAtBreak(tokens);
    if (cut !== null) return [...kept, ...cut];
    kept.push(...tokens);
  }
  return null;
}
