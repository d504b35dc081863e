import { syntaxTree } from '@codemirror/language';
import {
  type ChangeSpec,
  EditorSelection,
  type EditorState,
  type SelectionRange,
  type StateCommand,
} from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';

/** The inline marks that toolbar and menu set; of a pair of tags the first one. */
export type InlineMark =
  '**' | '*' | '~~' | '`' | '<sub>' | '<sup>' | '<mark>' | '<small>' | '<kbd>' | '<abbr>';

const NODES: Readonly<Record<string, string>> = {
  '**': 'StrongEmphasis',
  '*': 'Emphasis',
  '~~': 'Strikethrough',
  '`': 'InlineCode',
};
const SIGNS = ['EmphasisMark', 'StrikethroughMark', 'CodeMark', 'TagMark'];

/** The mark of this kind around a whole range, or null. */
export function markAround(
  state: EditorState,
  range: SelectionRange,
  mark: InlineMark,
): SyntaxNode | null {
  for (const side of [1, -1] as const) {
    let node: SyntaxNode | null = syntaxTree(state).resolveInner(range.from, side);
    for (; node !== null; node = node.parent) {
      if (isMark(node, state, mark) && node.from <= range.from && node.to >= range.to) return node;
    }
  }
  return null;
}

function isMark(node: SyntaxNode, { doc }: EditorState, mark: InlineMark): boolean {
  if (node.name !== (NODES[mark] ?? 'InlineTag')) return false;
  const written = doc.sliceString(node.from, node.from + mark.length);
  return NODES[mark] !== undefined || written.toLowerCase() === mark;
}

/** Sets a mark around each selection, or the word at the cursor, and takes it away where it is set. */
export function toggleMark(mark: InlineMark): StateCommand {
  return ({ state, dispatch }) => {
    const spec = state.changeByRange((range) => {
      const around = markAround(state, range, mark);
      return around === null ? wrap(state, range, mark) : unwrap(state, range, around);
    });
    dispatch(state.update(spec, { userEvent: 'input.mark', scrollIntoView: true }));
    return true;
  };
}

function unwrap(state: EditorState, range: SelectionRange, node: SyntaxNode) {
  const signs = SIGNS.flatMap((name) => node.getChildren(name));
  const changes = state.changes(signs.map(({ from, to }): ChangeSpec => ({ from, to })));
  return { changes, range: range.map(changes) };
}

function wrap(state: EditorState, range: SelectionRange, mark: InlineMark) {
  const close = mark.replace('<', '</');
  const size = mark.length;
  const beside = state.doc.sliceString(range.from - size, range.from + close.length);
  if (range.empty && range.from >= size && beside === mark + close) {
    const changes = { from: range.from - size, to: range.from + close.length };
    return { changes, range: EditorSelection.cursor(range.from - size) };
  }
  const { from, to } = trimmed(state, range.empty ? around(state, range, mark) : range);
  const changes = state.changes([
    { from, insert: mark },
    { from: to, insert: close },
  ]);
  if (!range.empty) return { changes, range: EditorSelection.range(from + size, to + size) };
  return { changes, range: EditorSelection.cursor(range.head + size) };
}

/** The word at the cursor; raised and lowered is never a whole word, but what is written next. */
function around(state: EditorState, range: SelectionRange, mark: InlineMark) {
  if (mark === '<sub>' || mark === '<sup>') return range;
  return wordAt(state, range.head) ?? range;
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
