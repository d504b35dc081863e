import { EditorState } from '@codemirror/state';
import type { StateCommand, TransactionSpec } from '@codemirror/state';
import { DEFAULT_STYLE_SETTINGS } from '../../../core/style/settings.js';
import { editorSlots } from '../../../renderer/editor/editor-slots.js';
import { editorExtensions } from '../../../renderer/editor/editor-view.js';

const NOTHING = () => undefined;

/** An editor's state with everything it can do and no page. `|` marks the cursor, two of them a selection. */
export function aState(marked: string): EditorState {
  const [before = '', middle, after] = marked.split('|');
  const doc = marked.replaceAll('|', '');
  const anchor = before.length;
  const head = after === undefined ? anchor : anchor + (middle?.length ?? 0);
  const events = {
    onPictures: NOTHING,
    onEditImage: NOTHING,
    onPick: NOTHING,
    onReview: NOTHING,
    onTop: NOTHING,
    onPasted: NOTHING,
    onText: NOTHING,
    onState: NOTHING,
  };
  const words = {
    label: 'Text',
    describedBy: 'hint',
    language: 'de' as const,
    placeholder: '',
    readOnly: false,
    aids: { typing: DEFAULT_STYLE_SETTINGS.typing, spelling: null },
    phrases: { 'Column 1': 'Spalte 1', 'Column 2': 'Spalte 2' },
  };
  return EditorState.create({
    doc,
    selection: { anchor, head },
    extensions: editorExtensions(editorSlots(), events, words),
  });
}

/** The state after a command, or the same one when the command does not apply. */
export function after(state: EditorState, command: StateCommand): EditorState {
  let next = state;
  command({ state, dispatch: (transaction) => (next = transaction.state) });
  return next;
}

/** The state after a transaction. */
export function applied(state: EditorState, spec: TransactionSpec): EditorState {
  return state.update(spec).state;
}

/** The text with `|` at the cursor or around the selection. */
export function show(state: EditorState): string {
  const { from, to, empty } = state.selection.main;
  const text = state.doc.toString();
  const middle = empty ? '' : `${text.slice(from, to)}|`;
  return `${text.slice(0, from)}|${middle}${text.slice(to)}`;
}
