import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { Decoration, type DecorationSet, ViewPlugin } from '@codemirror/view';

const SELECTED = Decoration.mark({ class: 'cm-desk-selected' });

/**
 * The browser draws what is selected only where the focus is. While somebody writes an address or a
 * note about a passage, the passage stays marked in the text; with the focus in the text nothing is done.
 */
export function restingSelection(): Extension {
  return ViewPlugin.define(
    (view) => ({
      decorations: resting(view),
      update({ docChanged, selectionSet, focusChanged }) {
        if (docChanged || selectionSet || focusChanged) this.decorations = resting(view);
      },
    }),
    { decorations: (plugin): DecorationSet => plugin.decorations },
  );
}

function resting({ hasFocus, state }: EditorView): DecorationSet {
  const { main } = state.selection;
  // What was selected may have been written anew meanwhile, in a cell: then nothing of it is left.
  if (hasFocus || main.from >= main.to) return Decoration.none;
  return Decoration.set(SELECTED.range(main.from, main.to));
}
