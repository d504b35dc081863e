import { syntaxTree } from '@codemirror/language';
import {
  type ChangeSpec,
  EditorSelection,
  EditorState,
  type Extension,
  Prec,
  type Transaction,
} from '@codemirror/state';
import { type Command, keymap } from '@codemirror/view';

/** Marks that open a line and are never seen: a heading's, a quotation's, a bullet's. */
const PREFIX = /^[ \t]*(?:(?:> ?|[-*+] +|\d{1,9}[.)] +)+(?:#{1,6} +)?|#{1,6} +)/;
const HEADING = /^ {0,3}#{1,6}(?: +|$)/;
const OPENS_LINE = new Set(['HeaderMark', 'QuoteMark', 'ListMark']);

/**
 * Keeps the cursor out of the unseen marks at a line's start, where a letter would break them, and
 * lets Backspace at the start of a heading make it plain text.
 */
export function lineStart(): Extension {
  return [
    EditorState.transactionFilter.of((transaction) => {
      const selection = outOfPrefix(transaction);
      return selection === null ? transaction : [transaction, { selection }];
    }),
    Prec.high(keymap.of([{ key: 'Backspace', run: endHeading }])),
  ];
}

function outOfPrefix(transaction: Transaction): EditorSelection | null {
  const { startState, selection, docChanged } = transaction;
  if (selection === undefined || docChanged || !selection.main.empty) return null;
  const { head } = selection.main;
  const end = prefixEnd(startState, head);
  if (end === null || head >= end) return null;
  const line = startState.doc.lineAt(head);
  const cameFromText = startState.selection.main.head === end;
  // One step left of the first letter is the end of the line above.
  const target = cameFromText && line.from > 0 ? line.from - 1 : end;
  return EditorSelection.single(target);
}

/** Where the text of a line begins behind its marks; null for a line without marks. */
function prefixEnd(state: EditorState, at: number): number | null {
  const line = state.doc.lineAt(at);
  const prefix = PREFIX.exec(line.text)?.[0];
  if (prefix === undefined) return null;
  const mark = line.from + prefix.length - prefix.trimStart().length;
  const { name } = syntaxTree(state).resolveInner(mark, 1);
  return OPENS_LINE.has(name) ? line.from + prefix.length : null;
}

const endHeading: Command = ({ state, dispatch }) => {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  const mark = HEADING.exec(line.text)?.[0];
  if (!main.empty || mark === undefined || main.head !== line.from + mark.length) return false;
  const changes: ChangeSpec = { from: line.from, to: line.from + mark.length };
  dispatch(state.update({ changes, userEvent: 'delete.backward', scrollIntoView: true }));
  return true;
};
