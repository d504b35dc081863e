import type { AssetHash } from '../image/asset.js';
import type { Language } from '../post/post.js';
import type { ResolvedImage } from './resolved-image.js';
import { childTokens, type DialectToken, type NoteToken } from './tokens.js';

/**
 * How a text is rendered.
 * `idPrefix` stands before every id, so that several texts share a page. `image` finds a picture's
 * files, null when the library lacks it. `footnotes`: keep marks and notes, or drop both.
 * `strayMarks`: what becomes of a mark without a note (default `text`, so that its author sees it).
 * `topHeading`: the level of the text's highest headings (default 2). `loading` is asked once a
 * picture, in reading order (default: all lazy).
 */
export interface RenderOptions {
  idPrefix: string;
  language: Language;
  image(hash: AssetHash): ResolvedImage | null;
  footnotes: 'keep' | 'drop';
  strayMarks?: 'text' | 'drop';
  topHeading?: 2 | 3 | 4;
  loading?: () => 'lazy' | 'eager';
}

/** A note that the text refers to: its number from 1 and how many marks point at it so far. */
export interface NumberedNote {
  note: NoteToken;
  number: number;
  marks: number;
}

/** Writes inline tokens; handed along, because pictures stand in lines and lines in captions. */
export type InlineWriter = (tokens: readonly DialectToken[], context: RenderContext) => string;

/** What one rendering knows while it walks the tokens. Made anew for every text. */
export interface RenderContext {
  readonly options: RenderOptions;
  readonly inline: InlineWriter;
  readonly notes: ReadonlyMap<string, NoteToken>;
  /** Notes in the order of their first mark. */
  readonly used: Map<string, NumberedNote>;
  /** Every id of the text, with the highest number that was tried behind it. */
  readonly ids: Map<string, number>;
  /** Blocks that belong behind the block being written: long descriptions of pictures inside lines. */
  readonly behind: string[];
  previousHeading: number;
  /** Inside a link no other link may open. */
  inLink: boolean;
  /** Inside a caption no picture may stand. */
  inCaption: boolean;
  /** Inside a `tel:` link numbers do not break. */
  inPhone: boolean;
}

/** Starts a rendering of parsed text; `notes` are its own unless they were gathered before. */
export function newContext(
  tokens: readonly DialectToken[],
  options: RenderOptions,
  inline: InlineWriter,
  notes: ReadonlyMap<string, NoteToken> = collectNotes(tokens, new Map()),
): RenderContext {
  return {
    options,
    inline,
    notes,
    used: new Map(),
    ids: new Map(),
    behind: [],
    previousHeading: (options.topHeading ?? 2) - 1,
    inLink: false,
    inCaption: false,
    inPhone: false,
  };
}

/** Runs `render` with some flags changed and puts them back. */
export function within<T>(
  context: RenderContext,
  flags: Partial<Pick<RenderContext, 'inLink' | 'inCaption' | 'inPhone'>>,
  render: () => T,
): T {
  const before = { inLink: context.inLink, inCaption: context.inCaption, inPhone: context.inPhone };
  Object.assign(context, flags);
  try {
    return render();
  } finally {
    Object.assign(context, before);
  }
}

function collectNotes(
  tokens: readonly DialectToken[],
  found: Map<string, NoteToken>,
): Map<string, NoteToken> {
  for (const token of tokens) {
    if (token.type === 'note' && !found.has(token.label)) found.set(token.label, token);
    if (token.type === 'list') collectNotes(token.items, found);
    else collectNotes(childTokens(token), found);
  }
  return found;
}
