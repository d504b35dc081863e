import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import { type EditorState, StateField } from '@codemirror/state';
import { imagesInTree, type PlacedImage } from '../../core/image/find-images.js';

/** Milliseconds a parse of the rest of the text may take when the editor needs the whole of it. */
const PARSE_BUDGET = 60;

/** The library's pictures in the text, in order; read from the tree the editor keeps anyway. */
export const placedImages = StateField.define<readonly PlacedImage[]>({
  create: readImages,
  update(images, transaction) {
    const { startState, state, docChanged } = transaction;
    return docChanged || syntaxTree(startState) !== syntaxTree(state) ? readImages(state) : images;
  },
});

function readImages(state: EditorState): readonly PlacedImage[] {
  const tree = ensureSyntaxTree(state, state.doc.length, PARSE_BUDGET) ?? syntaxTree(state);
  return imagesInTree(tree, (from, to) => state.doc.sliceString(from, to));
}
