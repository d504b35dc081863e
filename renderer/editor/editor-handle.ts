import type { EditorView } from '@codemirror/view';
import { EditorView as View } from '@codemirror/view';
import type { ImageUse } from '../../core/image/image-use.js';
import type { Passage } from '../../core/review/passage.js';
import type { EditorSlots } from './editor-slots.js';
import { type ActionId, runAction } from './editor-actions.js';
import type { EditorSession } from './use-editor-view.js';
import { enterWords } from './line/enter-words.js';
import { insertImage } from './insert-image.js';
import { imagesIn } from './placed-images.js';
import { passagesIn } from './review/review-marks.js';
import { type ReviewTarget, reviewTarget } from './review/review-target.js';
import { scrollToPlace } from './scroll-places.js';

/** What the app can ask of the editor. Positions are UTF-16 offsets, indices count the text's pictures from 0. */
export interface EditorHandle {
  /** Puts a picture at the place it was handed over for, wherever that is now; gives its index. */
  insertImage(use: ImageUse, at: number): number;
  /** Scrolls a range into sight and puts the cursor there, in a cell or caption too; a whole picture gets the focus on its card. */
  reveal(from: number, to?: number): void;
  /** Scrolls so that a place stands at the top; the cursor stays where it is. */
  scrollTo(offset: number): void;
  /** Does something to the text, as its toolbar would. */
  run(action: ActionId): void;
  /** Where the passages of notes stand now, by note; one that was deleted is missing. */
  passages(): ReadonlyMap<string, Passage>;
  /** What a note written now would be about. */
  reviewTarget(): ReviewTarget;
  focus(): void;
}

/** The handle of one view. */
export function editorHandle({ view, slots, handIn }: EditorSession): EditorHandle {
  return {
    insertImage(use, at) {
      const { spec, start } = insertImage(view.state, use, at);
      view.dispatch(spec);
      handIn();
      const images = imagesIn(view.state);
      const index = images.find((image) => image.from === start)?.index ?? images.length - 1;
      showImage(view, index);
      return index;
    },
    reveal: (from, to) => reveal(view, slots, from, to ?? from),
    scrollTo: (offset) => scrollToPlace(view, offset),
    run: (action) => runAction(view, action),
    passages: () => passagesIn(view.state),
    reviewTarget: () => reviewTarget(view.state),
    focus: () => view.focus(),
  };
}

function reveal(view: EditorView, slots: EditorSlots, wantedFrom: number, wantedTo: number): void {
  const length = view.state.doc.length;
  const [from, to] = [Math.min(wantedFrom, length), Math.min(wantedTo, length)];
  const image = imagesIn(view.state).find((one) => one.from === from && one.to === to);
  if (image === undefined) {
    if (enterWords(view, from, to)) return;
    const effects = View.scrollIntoView(from, { y: 'center' });
    view.dispatch({ selection: { anchor: from, head: to }, effects });
    view.focus();
    return;
  }
  showImage(view, image.index);
  // The card is drawn after the scroll; two frames are enough for CodeMirror's measure and React.
  requestAnimationFrame(() => requestAnimationFrame(() => focusCard(slots, image.index)));
}

function showImage(view: EditorView, index: number): void {
  const image = imagesIn(view.state)[index];
  if (image === undefined) return;
  view.dispatch({ effects: View.scrollIntoView(image.from, { y: 'center' }) });
}

function focusCard(slots: EditorSlots, index: number): void {
  const slot = slots.pictures.snapshot().find((one) => one.image.index === index);
  slot?.element.querySelector('button')?.focus({ preventScroll: true });
}
