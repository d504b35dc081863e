import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Says that nothing is to be scrolled while the cursor is in sight, as it is with nearly every key.
 * CodeMirror finds the same out by asking every element around the text for its style and its size.
 */
export function cursorInSight(): Extension {
  return EditorView.scrollHandler.of((view, range, { x, y, xMargin, yMargin }) => {
    if (!range.empty || x !== 'nearest' || y !== 'nearest') return false;
    const cursor = view.coordsAtPos(range.head, range.assoc === -1 ? -1 : 1);
    if (cursor === null) return false;
    const seen = view.scrollDOM.getBoundingClientRect();
    const { innerWidth, innerHeight, visualViewport } = window;
    // A screen that shows a part of the window only is left to CodeMirror.
    if (visualViewport !== null && innerHeight - visualViewport.height > 1) return false;
    return (
      cursor.top - yMargin >= Math.max(seen.top, 0) &&
      cursor.bottom + yMargin <= Math.min(seen.bottom, innerHeight) &&
      cursor.left - xMargin >= Math.max(seen.left, 0) &&
      cursor.right + xMargin <= Math.min(seen.right, innerWidth)
    );
  });
}
