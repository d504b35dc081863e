import type { EditorState, TransactionSpec } from '@codemirror/state';
import { writeImageUse } from '../../core/image/image-markdown.js';
import type { ImageUse } from '../../core/image/image-use.js';
import { awaitPlace, placeNow } from './awaited-places.js';
import { minimalChange } from './minimal-change.js';
import { ownBlock } from './own-block.js';
import { imagesIn } from './placed-images.js';

/** A transaction and where the picture starts after it. */
export interface ImageInsertion {
  readonly spec: TransactionSpec;
  readonly start: number;
}

/**
 * Puts a picture as a paragraph of its own near the place it was handed over for (`at`, a UTF-16
 * offset at that time). Several pictures for one place follow each other. The cursor stays with
 * its text and never lands in the picture's source.
 */
export function insertImage(state: EditorState, use: ImageUse, at: number): ImageInsertion {
  const block = ownBlock(state, placeNow(state, at), writeImageUse(use));
  const { main } = state.selection;
  const changes = state.changes(block.change);
  const head = changes.mapPos(main.head, 1);
  const touches = main.empty && (main.head === block.change.from || inside(head, block));
  return {
    start: block.start,
    spec: {
      changes,
      effects: awaitPlace.of({ key: at, at: block.end }),
      ...(touches ? { selection: { anchor: block.after } } : {}),
      scrollIntoView: touches,
      userEvent: 'input.picture',
    },
  };
}

/** Writes picture `index` anew where it differs; null when there is no such picture or nothing to change. */
export function replaceImage(
  state: EditorState,
  index: number,
  use: ImageUse,
): TransactionSpec | null {
  const image = imagesIn(state)[index];
  if (image === undefined) return null;
  const { from } = image;
  const change = minimalChange(state.doc.sliceString(from, image.to), writeImageUse(use));
  if (change === null) return null;
  const changes = { from: from + change.from, to: from + change.to, insert: change.insert };
  return { changes, userEvent: 'input.type.picture' };
}

function inside(position: number, block: { start: number; end: number }): boolean {
  return position >= block.start && position <= block.end;
}
