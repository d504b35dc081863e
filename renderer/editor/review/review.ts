import type { Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { passagesIn, reviewMarks } from './review-marks.js';
import { type ReviewTarget, reviewTarget } from './review-target.js';

/** The key that writes a note about the marked words, or shows the one at the cursor. */
export const REVIEW_KEY = 'Mod-Alt-a';

/** Notes about passages of the text: marked, opened by the sign in the margin or by key. */
export function review(onReview: (target: ReviewTarget) => void): Extension {
  return [
    reviewMarks(),
    keymap.of([
      {
        key: REVIEW_KEY,
        preventDefault: true,
        run({ state }) {
          onReview(reviewTarget(state));
          return true;
        },
      },
    ]),
    EditorView.domEventHandlers({
      mousedown(event, view) {
        const target = signAt(view, event);
        if (target === null) return false;
        event.preventDefault();
        onReview(target);
        return true;
      },
    }),
  ];
}

/** The note whose sign lies under the mouse: right of the line's own text. */
function signAt(view: EditorView, { target, clientX, button }: MouseEvent): ReviewTarget | null {
  if (button !== 0 || !(target instanceof HTMLElement)) return null;
  if (!target.classList.contains('cm-review-line')) return null;
  if (clientX <= target.getBoundingClientRect().right) return null;
  const line = view.state.doc.lineAt(view.posAtDOM(target));
  for (const [note, place] of passagesIn(view.state)) {
    if (place.from >= line.from && place.from <= line.to) return { note, marked: false, ...place };
  }
  return null;
}
