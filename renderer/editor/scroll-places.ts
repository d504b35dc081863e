import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** How long after `scrollToPlace` scrolling is not taken for the author's, in ms. */
const QUIET = 250;

const quietUntil = new WeakMap<EditorView, number>();

/** Tells which place of the text stands at the top (UTF-16 offset) when the author scrolls, once a frame. */
export function scrollPlaces(onTop: (offset: number) => void): Extension {
  let asked = 0;
  return EditorView.domEventObservers({
    scroll(_event, view) {
      if (performance.now() < (quietUntil.get(view) ?? 0)) return;
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => onTop(topPlace(view)));
    },
  });
}

/** Scrolls so that a place of the text stands at the top; the cursor stays where it is. */
export function scrollToPlace(view: EditorView, offset: number): void {
  quietUntil.set(view, performance.now() + QUIET);
  const block = view.lineBlockAt(Math.min(offset, view.state.doc.length));
  const share = (offset - block.from) / Math.max(1, block.length);
  view.scrollDOM.scrollTop = block.top + share * block.height;
}

function topPlace(view: EditorView): number {
  const height = view.scrollDOM.scrollTop;
  if (height <= 0) return 0;
  const block = view.lineBlockAtHeight(height);
  const share = Math.min(1, Math.max(0, (height - block.top) / Math.max(1, block.height)));
  return Math.round(block.from + share * block.length);
}
