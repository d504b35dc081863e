import { Compartment, type Extension, Facet } from '@codemirror/state';
import { type EditorView, ViewPlugin } from '@codemirror/view';
import { lineIn } from './line-view.js';

const aids = new Compartment();

const lineAids = Facet.define<Extension, Extension>({
  combine: (values) => values[0] ?? [],
  static: true,
});

/**
 * Lets what helps while one writes in the text help in its table cells and captions too. A line in which
 * somebody writes takes over what changes meanwhile, as a word that was just learned.
 */
export function helpInLines(extension: Extension): Extension {
  return [lineAids.of(extension), handOn];
}

/** What helps in the text in `view`, for the editor of a cell or caption in it. */
export function aidsForLine(view: EditorView): Extension {
  return aids.of(view.state.facet(lineAids));
}

const handOn = ViewPlugin.define(() => ({
  update({ startState, state, view }) {
    const now = state.facet(lineAids);
    if (startState.facet(lineAids) === now) return;
    lineIn(view.contentDOM)?.dispatch({ effects: aids.reconfigure(now) });
  },
}));
