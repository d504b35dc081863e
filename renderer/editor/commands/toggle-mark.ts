import { syntaxTree } from '@codemirror/language';
import {
  type ChangeSpec,
  EditorSelection,
  type EditorState,
  type SelectionRange,
  type StateCommand,
} from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';

/** The inline marks that the toolbar sets. */
export type InlineMark = '**' | '*';

const NODES: Record<InlineMark, string> = { '**': 'StrongEmphasis', '*': 'Emphasis' };

/** The emphasis of this kind around a whole range, or null. */
export function emphasisAround(
  state: EditorState,
  range: SelectionRange,
  mark: InlineMark,
): SyntaxNode | null {
  for (const side of [1, -1] as const) {
    let node: SyntaxNode | null = syntaxTree(state).resolveInner(range.from, side);
    for (; node !== null; node = node.parent) {
      if (node.name === NODES[mark] && node.from <= range.from && node.to >= range.to) return node;
    }
  }
  return null;
}

/** Sets a mark around each selection, or the word at the cursor, and takes it away where it is set. */
export function toggleMark(mark: InlineMark): StateCommand {
  return ({ state, dispatch }) => {
    const spec = state.changeByRange((range) => {
      const around = emphasisAround(state, range, mark);
      return around === null ? wrap(state, range, mark) : unwrap(state, range, around);
    });
    dispatch(state.update(spec, { userEvent: 'input.mark', scrollIntoView: true }));
    return true;
  };
}

function unwrap(state: EditorState, range: SelectionRange, node: SyntaxNode) {
  const changes = state.changes(
    node.getChildren('EmphasisMark').map(({ from, to }): ChangeSpec => ({ from, to })),
  );
  return { changes, range: range.map(changes) };
}

function wrap(state: EditorState, range: SelectionRange, mark: InlineMark) {
  const size = mark.length;
  const beside = state.doc.sliceString(range.from - size, range.from + size);
  if (range.empty && range.from >= size && beside === mark + mark) {
    const changes = { from: range.from - size, to: range.from + size };
    return { changes, range: EditorSelection.cursor(range.from - size) };
  }
  const { from, to } = trimmed(state, range.empty ? (wordAt(state, range.head) ?? range) : range);
  const changes = state.changes([
    { from, insert: mark },
    { from: to, insert: mark },
  ]);
  if (!range.empty) return { changes, range: EditorSelection.range(from + size, to + size) };
  return { changes, range: EditorSelection.cursor(range.head + size) };
}

/** The word at a position, with the stars and colons of gendered forms. */
function wordAt(state: EditorState, at: number): { from: number; to: number } | null {
  const line = state.doc.lineAt(at);
  for (const match of line.text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[*:_·-][\p{L}\p{M}\p{N}]+)*/gu)) {
    const [from, to] = [line.from + match.index, line.from + match.index + match[0].length];
    if (from <= at && at <= to) return { from, to };
  }
  return null;
}

/** Marks beside a space are no marks: `** fett**` stays text. */
function trimmed(state: EditorState, { from, to }: { from: number; to: number }) {
  const text = state.doc.sliceString(from, to);
  if (text.trim() === '') return { from, to };
  const start = from + (text.length - text.trimStart().length);
  return { from: start, to: to - (text.length - text.trimEnd().length) };
}
