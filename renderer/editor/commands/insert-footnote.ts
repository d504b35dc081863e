import type { StateCommand } from '@codemirror/state';
import { writeNote } from '../footnotes/note-popover.js';

/** Sets the next free footnote number at the cursor and opens its note right there; it is stored at the end of the text. */
export const insertFootnote: StateCommand = ({ state, dispatch }) => {
  const text = state.doc.toString();
  const numbers = [...text.matchAll(/\[\^(\d{1,6})\]/g)].map((match) => Number(match[1]));
  const mark = `[^${Math.max(0, ...numbers) + 1}]`;
  const at = state.selection.main.to;
  const end = text.trimEnd().length;
  // Notes stand below each other; only the first needs a blank line above.
  const lastLine = text.slice(0, end).split('\n').at(-1) ?? '';
  const gap = /^ {0,3}\[\^[^\]]+\]:/.test(lastLine) ? '\n' : '\n\n';
  const note = `${gap}${mark}: `;
  const from = Math.max(end, at);
  dispatch(
    state.update({
      changes: [
        { from: at, insert: mark },
        { from, to: state.doc.length, insert: note },
      ],
      selection: { anchor: at + mark.length },
      effects: writeNote.of(null),
      userEvent: 'input.mark',
      scrollIntoView: true,
    }),
  );
  return true;
};
