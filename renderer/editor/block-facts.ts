import { syntaxTree } from '@codemirror/language';
import { type EditorState, StateField, type Transaction } from '@codemirror/state';
import type { SyntaxNode, Tree } from '@lezer/common';

/** Something that stands in the text. Offsets are UTF-16 offsets. */
export interface Placed {
  readonly from: number;
  readonly to: number;
}

/** Gives what stands in one block of the text. */
export type ReadBlock<Fact extends Placed> = (
  block: SyntaxNode,
  read: (from: number, to: number) => string,
) => Fact[];

interface Facts<Fact> {
  readonly facts: readonly Fact[];
  /** By the parser's trees, which it reuses for blocks that did not change; offsets from the block's start. */
  readonly known: WeakMap<Tree, readonly Fact[]>;
}

/**
 * A field that knows what stands in the text, in order. Only blocks that changed are read again; a
 * fact whose block is unchanged and has not moved stays the same object.
 */
export function blockFacts<Fact extends Placed>(readBlock: ReadBlock<Fact>) {
  const read = (state: EditorState, known: WeakMap<Tree, readonly Fact[]>) => {
    const text = (from: number, to: number) => state.doc.sliceString(from, to);
    const facts: Fact[] = [];
    for (let node = syntaxTree(state).topNode.firstChild; node !== null; node = node.nextSibling) {
      const held =
        (node.tree && known.get(node.tree)) ?? relative(readBlock(node, text), node.from);
      if (node.tree !== null) known.set(node.tree, held);
      for (const fact of held) facts.push(moved(fact, node.from));
    }
    return facts;
  };
  return StateField.define<Facts<Fact>>({
    create(state) {
      const known = new WeakMap<Tree, readonly Fact[]>();
      return { facts: read(state, known), known };
    },
    update(before, transaction) {
      const { startState, state, docChanged } = transaction;
      if (!docChanged && syntaxTree(startState) === syntaxTree(state)) return before;
      const facts = [...read(state, before.known), ...beyondTree(before.facts, transaction)];
      return { facts, known: before.known };
    },
  });
}

function relative<Fact extends Placed>(facts: readonly Fact[], start: number): Fact[] {
  return facts.map((fact) => moved(fact, -start));
}

function moved<Fact extends Placed>(fact: Fact, by: number): Fact {
  return by === 0 ? fact : { ...fact, from: fact.from + by, to: fact.to + by };
}

/** What stood in the part that the parser has not reached again yet, moved with the text. */
function beyondTree<Fact extends Placed>(
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
