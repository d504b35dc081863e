import type { EditorState, TransactionSpec } from '@codemirror/state';
import type { EditorView, TooltipView } from '@codemirror/view';
import { noteOf, noteText } from './notes-in-text.js';

/** Which note is written, its number on the page, and whether the focus goes there at once. */
export interface NoteToWrite {
  readonly label: string;
  readonly number: number | null;
  readonly focus: boolean;
}

/** A note at its mark, written where it is read. Escape and Alt-Enter go back to the text. */
export function noteEditor(view: EditorView, { label, number, focus }: NoteToWrite): TooltipView {
  const dom = document.createElement('div');
  dom.className = 'cm-desk-note-tip';
  const field = document.createElement('textarea');
  field.className = 'cm-desk-note-field';
  field.rows = 2;
  field.spellcheck = false;
  field.setAttribute('aria-label', `${view.state.phrase('Footnote')} ${number ?? label}`);
  field.placeholder = view.state.phrase('This footnote has no text yet');
  field.value = noteText(view.state, label);
  const hint = document.createElement('span');
  hint.className = 'cm-desk-note-hint';
  hint.textContent = view.state.phrase('Alt+Enter: write the footnote, Esc: back to the text');
  dom.append(field, hint);
  field.addEventListener('input', () => {
    view.dispatch(writtenNote(view.state, label, field.value));
  });
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Escape' && !(event.key === 'Enter' && event.altKey)) return;
    event.preventDefault();
    view.focus();
  });
  return {
    dom,
    mount: () => {
      if (focus) field.focus();
    },
    update: ({ docChanged, state }) => {
      if (docChanged && document.activeElement !== field) field.value = noteText(state, label);
    },
  };
}

/** Writes a note anew; a mark without a note gets one at the end of the text. */
function writtenNote(state: EditorState, label: string, text: string): TransactionSpec {
  const note = noteOf(state, label);
  // Further lines of a note are indented, or they would end it.
  const lines = text.replace(/\n(?=.*\S)/g, '\n    ');
  const userEvent = 'input.type.note';
  if (note !== undefined) {
    const from = note.from + note.head;
    return { changes: { from, to: note.to, insert: ` ${lines}` }, userEvent };
  }
  const end = state.doc.toString().trimEnd().length;
  const insert = `\n\n[^${label}]: ${lines}`;
  return { changes: { from: end, to: state.doc.length, insert }, userEvent };
}
