import { BlogpultError } from '../contract/error-codes.js';
import { changedPieces } from './changed-pieces.js';
import { lexBlocks, type UnreadBlocks } from './lex.js';
import { checkLimits, MAX_LENGTH, MAX_LINES, MAX_NESTING, nestingDepth } from './limits.js';
import { BUDGET, paragraphCost } from './paragraph-cost.js';
import { innerTokens, type DialectToken, type NoteToken } from './tokens.js';

/**
 * A piece of a text that is parsed by itself. `from` is its UTF-16 offset in the text. `isPlain`: what
 * it looks like depends on nothing around it (no heading, note, picture or break).
 */
export interface LexedChunk {
  readonly raw: string;
  readonly tokens: readonly DialectToken[];
  readonly notes: readonly NoteToken[];
  readonly isPlain: boolean;
  readonly links: UnreadBlocks['links'];
  readonly cost: ChunkCost;
}

interface ChunkCost {
  readonly lines: number;
  readonly depth: number;
  readonly marks: number;
}

/** A parsed text in pieces; `raw`s joined are `source`. */
export interface LexedText {
  readonly source: string;
  readonly chunks: readonly LexedChunk[];
  readonly links: string;
}

/**
 * Parses a text of the dialect piece by piece. With the text as it was `before` only the pieces that
 * changed are parsed; the rest is taken over as it is, object by object.
 * TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG, exactly where `lexDocument` throws them.
 */
export function lexText(text: string, before: LexedText | null): LexedText {
  const source = text.includes('\r') ? text.replace(/\r\n|\r/g, '\n') : text;
  if (before?.source === source) return before;
  if (source.length > MAX_LENGTH) checkLimits(source);
  const old = before?.chunks ?? [];
  const { first, last, pieces } = changedPieces(
    source,
    old.map(({ raw }) => raw),
  );
  const costs = pieces.map(costOf);
  const kept = [...old.slice(0, first), ...old.slice(last)];
  checkCosts(source, [...kept.map(({ cost }) => cost), ...costs]);
  const unread = pieces.map((raw) => read(source, () => lexBlocks(raw)));
  const all = [...old.slice(0, first), ...unread, ...old.slice(last)];
  const links = mergedLinks(all.map((chunk) => chunk.links));
  const name = JSON.stringify(links);
  if (before !== null && name !== before.links && kept.length > 0) return lexText(source, null);
  const chunks = unread.map((blocks, index) =>
    finished(source, blocks, links, pieces[index] ?? '', costs[index] ?? NO_COST),
  );
  return {
    source,
    links: name,
    chunks: [...old.slice(0, first), ...chunks, ...old.slice(last)],
  };
}

const NO_COST: ChunkCost = { lines: 0, depth: 0, marks: 0 };

function finished(
  source: string,
  blocks: UnreadBlocks,
  links: UnreadBlocks['links'],
  raw: string,
  cost: ChunkCost,
): LexedChunk {
  const tokens = read(source, () => blocks.read(links));
  const notes: NoteToken[] = [];
  const isPlain = collect(tokens, notes) && notes.length === 0;
  return { raw, tokens, notes, isPlain, links: blocks.links, cost };
}

const DEPENDENT = new Set(['heading', 'note', 'noteMark', 'picture', 'image', 'teaserBreak']);

/** Gathers notes and answers whether nothing in the tokens depends on the text around them. */
function collect(tokens: readonly DialectToken[], notes: NoteToken[]): boolean {
  let plain = true;
  for (const token of tokens) {
    if (token.type === 'note') notes.push(token);
    if (DEPENDENT.has(token.type)) plain = false;
    plain = collect(innerTokens(token), notes) && plain;
  }
  return plain;
}

/** The first definition of a name counts, as in any Markdown. */
function mergedLinks(parts: readonly UnreadBlocks['links'][]): UnreadBlocks['links'] {
  // Without a prototype: a name may be any word.
  const merged = Object.create(null) as UnreadBlocks['links'];
  for (const links of parts) {
    for (const [name, link] of Object.entries(links)) merged[name] ??= link;
  }
  return merged;
}

function costOf(raw: string): ChunkCost {
  const lines = raw.split('\n');
  return { lines: lines.length - 1, depth: nestingDepth(lines), marks: paragraphCost(lines) };
}

/** Only what comes near a limit is measured as a whole, which also finds the words for it. */
function checkCosts(source: string, costs: readonly ChunkCost[]): void {
  let lines = 0;
  let marks = 0;
  let depth = 0;
  for (const cost of costs) {
    lines += cost.lines;
    marks += cost.marks;
    depth = Math.max(depth, cost.depth);
  }
  // Between pieces a count of the whole may be a few levels higher.
  if (lines + 1 >= MAX_LINES || marks >= BUDGET || depth + 4 >= MAX_NESTING) checkLimits(source);
}

function read<T>(source: string, lex: () => T): T {
  try {
    return lex();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    checkLimits(source);
    throw new BlogpultError('TEXT_TOO_NESTED', { limit: MAX_NESTING }, { cause: error });
  }
}
