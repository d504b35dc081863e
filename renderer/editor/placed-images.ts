import { type EditorState, StateField, type Transaction } from '@codemirror/state';
import {
  collectTargets,
  imagesUnder,
  type LinkTargets,
  type PlacedImage,
} from '../../core/image/find-images.js';
import {
  beyondTree,
  blockFacts,
  type Facts,
  patched,
  type Placed,
  type ReadBlock,
  readAll,
} from './block-facts.js';
import { topBlocks } from './top-blocks.js';

/** A picture that is not counted yet. */
type HeldImage = Omit<PlacedImage, 'index'>;

interface PlacedTarget extends Placed {
  readonly label: string;
  readonly target: Parameters<LinkTargets['set']>[1];
}

interface Reading extends Facts<HeldImage> {
  readonly images: readonly PlacedImage[];
}

/** Where reference links lead. */
const targets = blockFacts<PlacedTarget>((block, read) => {
  const found: LinkTargets = new Map();
  collectTargets(block, read, found);
  return [...found].map(([label, target]) => ({ label, target, from: block.from, to: block.to }));
});

/** The library's pictures in the text, see `imagesIn`. Only blocks that changed are read again. */
export const placedImages = StateField.define<Reading>({
  create: (state) => counted(readAll(state.field(topBlocks).blocks, state, imageReader(state))),
  update(before, transaction) {
    const { startState, state } = transaction;
    const read = imageReader(state);
    const facts = sameTargets(startState, state)
      ? patched(before, transaction, read)
      : readAnew(before, transaction, read);
    return facts === before ? before : counted(facts);
  },
  provide: () => targets,
});

/** The library's pictures in the text, in order. */
export function imagesIn(state: EditorState): readonly PlacedImage[] {
  return state.field(placedImages).images;
}

/** Another object whenever pictures came, went or changed; the same while they only moved with the text. */
export function imagesVersion(state: EditorState): object {
  return state.field(placedImages).version;
}

function counted({ facts, version }: Facts<HeldImage>): Reading {
  return { facts, version, images: facts.map((image, index) => ({ ...image, index })) };
}

function readAnew(
  { facts }: Facts<HeldImage>,
  transaction: Transaction,
  read: ReadBlock<HeldImage>,
): Facts<HeldImage> {
  const { state } = transaction;
  const now = readAll(state.field(topBlocks).blocks, state, read);
  return { ...now, facts: [...now.facts, ...beyondTree(facts, transaction)] };
}

function imageReader(state: EditorState): ReadBlock<HeldImage> {
  let all: LinkTargets | null = null;
  return (block, read) => imagesUnder(block, read, (all ??= allTargets(state)));
}

function allTargets(state: EditorState): LinkTargets {
  const all: LinkTargets = new Map();
  for (const { label, target } of state.field(targets).facts) {
    // CommonMark: the first definition of a label counts.
    if (!all.has(label)) all.set(label, target);
  }
  return all;
}

function sameTargets(before: EditorState, now: EditorState): boolean {
  if (before.field(targets).version === now.field(targets).version) return true;
  return keyOf(before) === keyOf(now);
}

function keyOf(state: EditorState): string {
  return JSON.stringify([...allTargets(state)]);
}
