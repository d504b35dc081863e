import { syntaxTree } from '@codemirror/language';
import {
  EditorSelection,
  type EditorState,
  type Extension,
  type Line,
  Prec,
} from '@codemirror/state';
import { type Command, keymap } from '@codemirror/view';
import { standsAlone } from './image-cards.js';
import { imagesIn } from './placed-images.js';

/** Arrow keys step into pictures and the teaser break, which CodeMirror would jump over, and so open their source. */
export function stepIntoCards(): Extension {
  return Prec.high(
    keymap.of([
      { key: 'ArrowDown', run: step(true) },
      { key: 'ArrowUp', run: step(false) },
    ]),
  );
}

function step(down: boolean): Command {
  return (view) => {
    const { state } = view;
    const { main } = state.selection;
    if (!main.empty) return false;
    const line = state.doc.lineAt(main.head);
    const number = line.number + (down ? 1 : -1);
    if (number < 1 || number > state.doc.lines) return false;
    const target = entryOf(state, state.doc.line(number));
    if (target === null) return false;
    // A wrapped line has rows of its own; only the step that leaves it is ours.
    const { head } = view.moveVertically(main, down);
    if (head >= line.from && head <= line.to && head !== main.head) return false;
    const selection = EditorSelection.cursor(target);
    view.dispatch({ selection, scrollIntoView: true, userEvent: 'select' });
    return true;
  };
}

/** Where the cursor goes in a line that shows as a card, or null for a line of text. */
function entryOf(state: EditorState, line: Line): number | null {
  const image = imagesIn(state).find(({ from, to }) => to >= line.from && from <= line.to);
  if (image !== undefined) return standsAlone(state, image) ? image.from + 2 : null;
  const node = syntaxTree(state).resolveInner(line.from, 1);
  return node.name === 'TeaserBreak' ? node.from : null;
}
