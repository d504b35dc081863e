import { syntaxTree } from '@codemirror/language';
import { type EditorState, StateField, type Transaction } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { type TopBlock, type TopBlocks, topBlocks } from './top-blocks.js';

/** Something that stands in the text. Offsets are UTF-16 offsets. */
export interface Placed {
  readonly from: number;
  readonly to: number;
}

/** Gives what stands in one block of the text; offsets count from the start of the block. */
export type ReadBlock<Fact extends Placed> = (
  block: SyntaxNode,
  read: (from: number, to: number) => string,
) => Fact[];

/** What stands in a text, in order. */
export interface Facts<Fact> {
  readonly facts: readonly Fact[];
  /** Another object whenever something came, went or became another; the same while all only moved. */
  readonly version: object;
}

/** A field that knows what stands in the text. Only blocks that changed are read again. */
export function blockFacts<Fact extends Placed>(readBlock: ReadBlock<Fact>) {
  return StateField.define<Facts<Fact>>({
    create: (state) => readAll(state.field(topBlocks).blocks, state, readBlock),
    update: (before, transaction) => patched(before, transaction, readBlock),
    provide: () => topBlocks,
  });
}

/** What stands in these blocks, read anew. */
export function readAll<Fact extends Placed>(
  blocks: readonly TopBlock[],
  { doc }: EditorState,
  readBlock: ReadBlock<Fact>,
): Facts<Fact> {
  const facts = blocks.flatMap(({ tree, from }) => {
    const read = (start: number, end: number) => doc.sliceString(from + start, from + end);
    return readBlock(tree.topNode, read).map((fact) => moved(fact, from));
  });
  return { facts, version: {} };
}

/** Brings what stood in the text to the state after a transaction. */
export function patched<Fact extends Placed>(
  before: Facts<Fact>,
  transaction: Transaction,
  readBlock: ReadBlock<Fact>,
): Facts<Fact> {
  const { startState, state } = transaction;
  const [old, now] = [startState.field(topBlocks), state.field(topBlocks)];
  if (old === now) return before;
  const { blocks, head, tail, end, shift } = now;
  const { from, to, last } = stretches(old.blocks, now);
  const behind = before.facts.filter((fact) => fact.from >= to && fact.from < last);
  const above = before.facts.filter((fact) => fact.from < from);
  const gone = before.facts.filter(
    (fact) => fact.from >= last || (fact.from >= from && fact.from < to),
  );
  const fresh = readAll(blocks.slice(head, blocks.length - tail - end), state, readBlock).facts;
  const ending = readAll(blocks.slice(blocks.length - end), state, readBlock).facts;
  const rest = [...ending, ...beyondTree(gone, transaction)];
  const isMoved = gone.length + fresh.length + rest.length === 0;
  if (isMoved && (shift === 0 || behind.length === 0)) return before;
  const facts = [...above, ...fresh, ...behind.map((fact) => moved(fact, shift)), ...rest];
  return { facts, version: isMoved ? before.version : {} };
}

/** Where of the blocks before those that changed begin, the moved ones, and the last if it is another. */
function stretches(old: readonly TopBlock[], { head, tail, end }: TopBlocks) {
  const above = old[head - 1];
  return {
    from: above === undefined ? 0 : above.from + above.tree.length,
    to: tail === 0 ? Infinity : (old.at(-tail - end)?.from ?? Infinity),
    last: end === 0 ? Infinity : (old.at(-1)?.from ?? Infinity),
  };
}

function moved<Fact extends Placed>(fact: Fact, by: number): Fact {
  return by === 0 ? fact : { ...fact, from: fact.from + by, to: fact.to + by };
}

/** What stood in the part that the parser has not reached again yet, moved with the text. */
export function beyondTree<Fact extends Placed>(
  facts: readonly Fact[],
  { changes, state }: Transaction,
): Fact[] {
  const end = syntaxTree(state).length;
  if (end >= state.doc.length) return [];
  return facts
    .map((fact) => ({
      ...fact,
      from: changes.mapPos(fact.from, 1),
      to: changes.mapPos(fact.to, -1),
    }))
    .filter(({ from, to }) => from >= end && to > from);
}
