import { syntaxTree } from '@codemirror/language';
import { type EditorState, StateField, type Transaction } from '@codemirror/state';
import type { SyntaxNode, Tree } from '@lezer/common';
import {
  collectTargets,
  imagesUnder,
  type LinkTargets,
  type PlacedImage,
} from '../../core/image/find-images.js';

/** What one block holds; offsets count from the block's start. */
type HeldImage = Omit<PlacedImage, 'index'>;

/** What was read of blocks. The parser reuses the trees of blocks that did not change. */
interface Known {
  readonly targets: WeakMap<Tree, LinkTargets>;
  readonly images: WeakMap<Tree, readonly HeldImage[]>;
}

interface Reading {
  readonly images: readonly PlacedImage[];
  /** Where reference links lead, as one string: when it changes, every block is read again. */
  readonly targets: string;
  readonly known: Known;
}

type ReadText = (from: number, to: number) => string;

/**
 * The library's pictures in the text, see `imagesIn`. Only blocks that changed are read again, so
 * that a key costs the same in a short and a long text.
 */
export const placedImages = StateField.define<Reading>({
  create: (state) => {
    const known = { targets: new WeakMap(), images: new WeakMap() };
    return read(state, { images: [], targets: '', known }, []);
  },
  update(before, transaction) {
    const { startState, state, docChanged } = transaction;
    if (!docChanged && syntaxTree(startState) === syntaxTree(state)) return before;
    return read(state, before, beyondTree(before.images, transaction));
  },
});

/** The library's pictures in the text, in order. */
export function imagesIn(state: EditorState): readonly PlacedImage[] {
  return state.field(placedImages).images;
}

/** Pictures in the part that the parser has not reached again yet: where they were, moved with the text. */
function beyondTree(images: readonly PlacedImage[], { changes, state }: Transaction) {
  const end = syntaxTree(state).length;
  if (end >= state.doc.length) return [];
  const now = images.map((image) => ({
    ...image,
    from: changes.mapPos(image.from, 1),
    to: changes.mapPos(image.to, -1),
  }));
  return now.filter(({ from, to }) => from >= end && to > from);
}

function read(state: EditorState, before: Reading, rest: readonly HeldImage[]): Reading {
  const text: ReadText = (from, to) => state.doc.sliceString(from, to);
  const blocks: SyntaxNode[] = [];
  for (let node = syntaxTree(state).topNode.firstChild; node !== null; node = node.nextSibling) {
    blocks.push(node);
  }
  const targets: LinkTargets = new Map();
  for (const block of blocks) {
    for (const [label, target] of targetsIn(block, text, before.known)) {
      if (!targets.has(label)) targets.set(label, target);
    }
  }
  const key = JSON.stringify([...targets]);
  const images = key === before.targets ? before.known.images : new WeakMap<Tree, HeldImage[]>();
  const known = { targets: before.known.targets, images };
  const found = blocks.flatMap((block) => imagesOf(block, text, targets, known));
  return {
    images: [...found, ...rest].map((image, index) => ({ ...image, index })),
    targets: key,
    known,
  };
}

function targetsIn(block: SyntaxNode, text: ReadText, known: Known): LinkTargets {
  const { tree } = block;
  const held = tree === null ? undefined : known.targets.get(tree);
  if (held !== undefined) return held;
  const targets: LinkTargets = new Map();
  collectTargets(block, text, targets);
  if (tree !== null) known.targets.set(tree, targets);
  return targets;
}

function imagesOf(
  block: SyntaxNode,
  text: ReadText,
  targets: LinkTargets,
  known: Known,
): HeldImage[] {
  const { tree, from } = block;
  let held = tree === null ? undefined : known.images.get(tree);
  if (held === undefined) {
    held = imagesUnder(block, text, targets).map((image) => moved(image, -from));
    if (tree !== null) known.images.set(tree, held);
  }
  return held.map((image) => moved(image, from));
}

function moved(image: HeldImage, by: number): HeldImage {
  return { ...image, from: image.from + by, to: image.to + by };
}
