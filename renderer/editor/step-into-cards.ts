import { type Extension, type Line, Prec } from '@codemirror/state';
import { type Command, type EditorView, keymap } from '@codemirror/view';
import type { PlacedImage } from '../../core/image/find-images.js';
import { isBreakLine } from './break/teaser-break-line.js';
import { cardSlots } from './card-slots.js';
import { isTyped, tableAt } from './table/table-blocks.js';
import { focusTable } from './table/focus-table.js';
import { isOpen, standsAlone } from './image-cards.js';
import { imagesIn } from './placed-images.js';

/** Arrow keys step onto pictures, into tables and onto the teaser break, which CodeMirror would jump over. */
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
    const target = entryOf(view, state.doc.line(number));
    if (target === null) return false;
    // A wrapped line has rows of its own; only the step that leaves it is ours.
    const { head } = view.moveVertically(main, down);
    if (head >= line.from && head <= line.to && head !== main.head) return false;
    target(down);
    return true;
  };
}

type StepIn = (down: boolean) => void;

/** How to step into a line that shows as something else, or null for a line of text. */
function entryOf(view: EditorView, line: Line): StepIn | null {
  const { state } = view;
  const image = imagesIn(state).find(({ from, to }) => to >= line.from && from <= line.to);
  if (image !== undefined) {
    if (!standsAlone(state, image) || isOpen(state, image)) return null;
    return () => focusImage(view, image);
  }
  const table = tableAt(state, line.from, line.to);
  if (table !== undefined && !isTyped(state, table))
    return (down) => focusTable(view, table.from, down ? 'first' : 'last');
  return isBreakLine(state, line.from, line.to) ? () => focusBreak(view, line.from) : null;
}

function focusBreak(view: EditorView, at: number): void {
  view.dispatch({ selection: { anchor: at }, scrollIntoView: true, userEvent: 'select' });
  view.contentDOM.querySelector<HTMLElement>('.cm-desk-break')?.focus();
}

/** Puts the cursor before a picture and the focus on it, once it has been drawn. */
function focusImage(view: EditorView, { from, index }: PlacedImage): void {
  view.dispatch({ selection: { anchor: from }, scrollIntoView: true, userEvent: 'select' });
  const focus = () => {
    const slots = view.state.facet(cardSlots)?.snapshot() ?? [];
    const element = slots.find(({ image }) => image.index === index)?.element;
    const target = element?.querySelector<HTMLElement>('[tabindex], button');
    target?.focus({ preventScroll: true });
    return target !== null && target !== undefined;
  };
  // A picture outside the screen is drawn after the scroll; two frames are enough for that.
  if (!focus()) requestAnimationFrame(() => requestAnimationFrame(focus));
}
