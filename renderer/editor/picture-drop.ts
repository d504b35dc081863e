import type { Extension } from '@codemirror/state';
import { dropCursor, EditorView } from '@codemirror/view';
import { awaitPlace } from './awaited-places.js';

/** Takes files for a place in the text (UTF-16 offset). Files of every kind, so that refusals can be said. */
export type OnPictures = (files: File[], at: number) => void;

/** Dropped and pasted files go to `onPictures`; the text itself is never touched by them. */
export function pictureDrop(onPictures: OnPictures): Extension {
  return [
    dropCursor(),
    EditorView.domEventHandlers({
      dragover(event) {
        if (event.dataTransfer?.types.includes('Files') !== true) return false;
        event.dataTransfer.dropEffect = 'copy';
        return false;
      },
      drop(event, view) {
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return false;
        event.preventDefault();
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
        handOverPictures(view, files, at, onPictures);
        return true;
      },
      paste(event, view) {
        const files = [...(event.clipboardData?.files ?? [])];
        // Word puts a picture of the text beside the text: whoever copies words wants words.
        const hasText = (event.clipboardData?.getData('text/plain') ?? '').trim() !== '';
        if (files.length === 0 || hasText) return false;
        event.preventDefault();
        handOverPictures(view, files, view.state.selection.main.head, onPictures);
        return true;
      },
    }),
  ];
}

/** Hands files over for a place and keeps that place while the library takes them in. */
export function handOverPictures(
  view: EditorView,
  files: File[],
  at: number,
  onPictures: OnPictures,
): void {
  view.dispatch({ effects: awaitPlace.of({ key: at, at }) });
  onPictures(files, at);
}
