import { type EditorState, type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import {
  type Command,
  type EditorView,
  hoverTooltip,
  keymap,
  showTooltip,
  type Tooltip,
  tooltips,
} from '@codemirror/view';
import { noteEditor } from './note-editor.js';
import { notePreview } from './note-preview.js';
import { type NotePart, noteParts, notesIn } from './notes-in-text.js';

/** Moves the focus into the note at the cursor, to write it. */
export const writeNote = StateEffect.define();

/** Opens the note at the cursor. Alt-Enter goes into it, Escape comes back; hovering a number shows it. */
export function notePopover(): Extension {
  return [
    tooltips({ position: 'fixed' }),
    atCursor,
    Prec.high(keymap.of([{ key: 'Alt-Enter', run: enterNote }])),
    hoverTooltip(
      ({ state }, position) => {
        const mark = markAt(state, position);
        if (mark === null || state.field(atCursor)?.label === mark.label) return null;
        const create = (view: EditorView) => notePreview(view, mark.label);
        return { pos: mark.from, end: mark.to, above: true, create };
      },
      { hoverTime: 200 },
    ),
  ];
}

interface OpenNote {
  readonly label: string;
  readonly tooltip: Tooltip;
}

/** The note whose mark the cursor touches. The tooltip stays the same object, so that writing in it goes on. */
const atCursor = StateField.define<OpenNote | null>({
  create: () => null,
  update(open, transaction) {
    const { startState, state, selection, effects } = transaction;
    const write = effects.some((effect) => effect.is(writeNote));
    const stays = selection === undefined && !write;
    if (stays && startState.field(noteParts) === state.field(noteParts)) return open;
    return stays && open === null ? null : noteAtCursor(state, open, write);
  },
  provide: (field) => showTooltip.from(field, (open) => open?.tooltip ?? null),
});

function noteAtCursor(state: EditorState, open: OpenNote | null, focus: boolean): OpenNote | null {
  const { main } = state.selection;
  const mark = main.empty ? markAt(state, main.head) : null;
  if (mark === null) return null;
  const { label, from, to } = mark;
  if (open?.label === label && open.tooltip.pos === from && !focus) return open;
  const number = notesIn(state).numbers.get(label) ?? null;
  const create = (view: EditorView) => noteEditor(view, { label, number, focus });
  return { label, tooltip: { pos: from, end: to, above: false, create } };
}

function markAt(state: EditorState, at: number): NotePart | null {
  const { facts } = state.field(noteParts);
  return facts.find(({ kind, from, to }) => kind === 'mark' && from <= at && to >= at) ?? null;
}

const enterNote: Command = (view) => {
  if (view.state.field(atCursor) === null) return false;
  const field = view.dom.ownerDocument.querySelector<HTMLElement>('.cm-desk-note-field');
  field?.focus();
  return field !== null;
};
