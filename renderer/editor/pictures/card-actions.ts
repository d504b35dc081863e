import { isolateHistory } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import type { ImageUse } from '../../../core/image/image-use.js';
import { showSource } from '../image-cards.js';
import { replaceImage } from '../insert-image.js';
import { type LineActions, lineActions } from '../line/line-actions.js';
import { marksOfPicture, type MarksByWords } from '../line/word-marks.js';
import { imagesIn } from '../placed-images.js';
import { removePicture } from './remove-picture.js';

/** What can be done to a picture where it stands. `index` counts the text's pictures from 0. */
export interface CardActions extends LineActions {
  /** Opens the alt prompt. */
  onEdit(index: number): void;
  /** `typed` says that somebody is typing: one undo takes back what was typed in one go. */
  onChange(index: number, use: ImageUse, typed?: boolean): void;
  onSource(index: number): void;
  onRemove(index: number): void;
  /** Goes on in the text before (-1) or behind (1) the picture. */
  onLeave(index: number, side: -1 | 1): void;
  /** The card was drawn or changed its size. */
  onDrawn(): void;
  /** What is marked in its words right now. */
  marks(index: number): MarksByWords;
  /** Goes to the next word that no dictionary knows, behind the picture. */
  onUnknownBehind(index: number): void;
}

/** The actions on the pictures of one view. */
export function cardActions(view: EditorView, onEdit: (index: number) => void): CardActions {
  const image = (index: number) => imagesIn(view.state)[index];
  const line = lineActions(view);
  return {
    ...line,
    onEdit,
    onChange(index, use, typed = false) {
      const spec = replaceImage(view.state, index, use);
      const annotations = typed ? [] : isolateHistory.of('full');
      if (spec !== null) view.dispatch({ ...spec, annotations });
    },
    onSource(index) {
      const one = image(index);
      if (one === undefined) return;
      view.dispatch({
        selection: { anchor: one.from + 2 },
        effects: showSource.of(one.from),
        scrollIntoView: true,
      });
      view.focus();
    },
    onRemove(index) {
      const one = image(index);
      if (one !== undefined) view.dispatch(removePicture(view.state, one));
      view.focus();
    },
    onLeave(index, side) {
      const one = image(index);
      if (one === undefined) return;
      const { doc } = view.state;
      const line = side === 1 ? doc.lineAt(one.to) : doc.lineAt(one.from);
      const at = side === 1 ? Math.min(line.to + 1, doc.length) : Math.max(line.from - 1, 0);
      view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
      view.focus();
    },
    onDrawn: () => view.requestMeasure(),
    marks(index) {
      const one = image(index);
      return one === undefined ? {} : marksOfPicture(view.state, one);
    },
    onUnknownBehind(index) {
      const one = image(index);
      if (one !== undefined) line.onNextUnknown(one.to);
    },
  };
}
