import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** A cursor may stand one row below the letter before it; rows are less than this many letters high. */
const ROWS = 2.5;

/**
 * Says that nothing is to be scrolled while the cursor is in sight, as it is with nearly every key.
 * CodeMirror finds the same out by asking every element around the text for its style and its size.
 */
export function cursorInSight(): Extension {
  return EditorView.scrollHandler.of((view, range, { x, y, yMargin }) => {
    if (!range.empty || x !== 'nearest' || y !== 'nearest') return false;
    const letter = letterBefore(view, range.head);
    if (letter === null) return false;
    const seen = view.scrollDOM.getBoundingClientRect();
    const { innerWidth, innerHeight, visualViewport } = window;
    // A screen that shows a part of the window only is left to CodeMirror.
    if (visualViewport !== null && innerHeight - visualViewport.height > 1) return false;
    const below = letter.bottom + letter.height * ROWS + yMargin;
    const isHigh = letter.top - yMargin >= Math.max(seen.top, 0);
    const isLow = below <= Math.min(seen.bottom, innerHeight);
    // Lines are wrapped, so that text never leaves the sheet sideways.
    return isHigh && isLow && seen.left >= 0 && seen.right <= innerWidth;
  });
}

/** Where the letter before the cursor is drawn; null where there is none, as in an empty line. */
function letterBefore(view: EditorView, at: number): DOMRect | null {
  // CodeMirror's own measuring is not at hand while it scrolls.
  const { node, offset } = view.domAtPos(at);
  if (node.nodeType !== Node.TEXT_NODE || offset === 0) return null;
  const letter = document.createRange();
  letter.setStart(node, offset - 1);
  letter.setEnd(node, offset);
  const place = letter.getBoundingClientRect();
  return place.height === 0 ? null : place;
}
