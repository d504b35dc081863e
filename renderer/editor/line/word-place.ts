import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import type { PlacedImage } from '../../../core/image/find-images.js';
import {
  type PictureField,
  type PictureWords,
  pictureWords,
} from '../../../core/image/image-words.js';
import { imagesIn } from '../placed-images.js';
import { isTyped, tableAt } from '../table/table-blocks.js';
import { type CellWords, cellWordsAt } from '../table/table-text.js';

/** Words in a cell of the table that starts at `table` (UTF-16 offset of the text). */
export interface InCell extends CellWords {
  readonly kind: 'cell';
  readonly table: number;
}

/** Words of the text's picture `index`; the range counts in its caption, credit or description. */
export interface InPicture {
  readonly kind: 'picture';
  readonly index: number;
  readonly field: PictureField;
  readonly from: number;
  readonly to: number;
}

/** Where a range of the text is shown when it does not stand in a line of its own; null when it does. */
export function wordPlaceAt(
  state: EditorState,
  from: number,
  to: number,
): InCell | InPicture | null {
  const table = tableAt(state, from, to);
  if (table !== undefined && !isTyped(state, table)) {
    const cell = cellWordsAt(table.source, from - table.from, to - table.from);
    return cell === null ? null : { kind: 'cell', table: table.from, ...cell };
  }
  const image = imagesIn(state).find((one) => one.from <= from && one.to >= to);
  return image === undefined ? null : inPicture(state, image, from, to);
}

/** Where a range stands in the words of a picture; null when it stands in none of them. */
export function inPicture(
  state: EditorState,
  image: PlacedImage,
  from: number,
  to: number,
): InPicture | null {
  const words = wordsOfPicture(state, image).find((one) => one.from <= from && one.to >= to);
  if (words === undefined) return null;
  const { field, text } = words;
  const inWords = (at: number) => {
    let index = 0;
    while (index < text.length && words.at(index) < at) index += 1;
    return index;
  };
  return { kind: 'picture', index: image.index, field, from: inWords(from), to: inWords(to) };
}

function wordsOfPicture(state: EditorState, { from, use }: PlacedImage): PictureWords[] {
  let node: SyntaxNode | null = syntaxTree(state).resolveInner(from, 1);
  while (node !== null && node.name !== 'Image') node = node.parent;
  if (node?.from !== from) return [];
  const read = (start: number, end: number) => state.doc.sliceString(start, end);
  // What reads otherwise than it is shown has marks of its own, and no place could be told.
  return pictureWords(node, read).filter(({ field, text }) => text.trim() === use[field].trim());
}
