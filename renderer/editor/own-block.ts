import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

/** Where and how a new block goes into the text. All positions are UTF-16 offsets. */
export interface OwnBlock {
  /** One insertion, blank lines included. */
  readonly change: { readonly from: number; readonly insert: string };
  /** Where the block itself starts and ends afterwards. */
  readonly start: number;
  readonly end: number;
  /** Where writing goes on afterwards: in the paragraph below. */
  readonly after: number;
}

/**
 * Places a block near `at` so that nothing that is written breaks: on a blank line right there,
 * before the paragraph, list, table or code whose first character `at` is, else behind the one it is in.
 */
export function ownBlock(state: EditorState, at: number, text: string): OwnBlock {
  const from = gapNear(state, Math.min(at, state.doc.length));
  const before = state.doc.sliceString(Math.max(0, from - 2), from);
  const behind = state.doc.sliceString(from, from + 2);
  const above = from === 0 ? 0 : 2 - newlines(/\n*$/, before);
  const below = 2 - newlines(/^\n*/, behind);
  const start = from + above;
  const end = start + text.length;
  const insert = '\n'.repeat(above) + text + '\n'.repeat(below);
  return { change: { from, insert }, start, end, after: end + 2 };
}

function gapNear(state: EditorState, at: number): number {
  const tree = ensureSyntaxTree(state, at, 60) ?? syntaxTree(state);
  for (let block = tree.topNode.firstChild; block !== null; block = block.nextSibling) {
    const from = state.doc.lineAt(block.from).from;
    const to = state.doc.lineAt(block.to).to;
    if (at < from) break;
    if (at <= to) return at === from ? from : to;
  }
  return state.doc.lineAt(at).from;
}

function newlines(where: RegExp, text: string): number {
  return where.exec(text)?.[0].length ?? 0;
}
