import { Compartment, type Extension, Facet } from '@codemirror/state';
import { type EditorView, ViewPlugin } from '@codemirror/view';
import { cellIn } from './cell-view.js';

const aids = new Compartment();

const cellAids = Facet.define<Extension, Extension>({
  combine: (values) => values[0] ?? [],
  static: true,
});

/**
 * Lets what helps while one writes in the text help in its table cells too. A cell in which somebody
 * writes takes over what changes meanwhile, as a word that was just learned.
 */
export function helpInCells(extension: Extension): Extension {
  return [cellAids.of(extension), handOn];
}

/** What helps in a cell of the text in `view`, for the editor of that cell. */
export function aidsForCell(view: EditorView): Extension {
  return aids.of(view.state.facet(cellAids));
}

const handOn = ViewPlugin.define(() => ({
  update({ startState, state, view }) {
    const now = state.facet(cellAids);
    if (startState.facet(cellAids) === now) return;
    cellIn(view)?.dispatch({ effects: aids.reconfigure(now) });
  },
}));
