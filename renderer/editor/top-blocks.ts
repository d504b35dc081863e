import { syntaxTree } from '@codemirror/language';
import { type EditorState, StateField, type Transaction } from '@codemirror/state';
import { Tree, type TreeBuffer } from '@lezer/common';

/** A block of the text with nothing around it: its tree, and where it begins (UTF-16 offset). */
export interface TopBlock {
  readonly tree: Tree;
  readonly from: number;
}

/** The blocks of the text in order, and what became of those of the state before. */
export interface TopBlocks {
  readonly blocks: readonly TopBlock[];
  /** So many blocks at the beginning are those of before, and stand where they stood. */
  readonly head: number;
  /** So many blocks further on are those of before, moved by `shift`; behind them come `end` others. */
  readonly tail: number;
  readonly end: 0 | 1;
  readonly shift: number;
}

/**
 * The text's blocks. The parser keeps the trees of those that did not change, so two lists of
 * pointers tell what a key changed, in a short and in a long text.
 */
export const topBlocks = StateField.define<TopBlocks>({
  create: (state) => ({ blocks: blocksIn(state), head: 0, tail: 0, end: 0, shift: 0 }),
  update(before, transaction) {
    const { startState, state, docChanged } = transaction;
    if (!docChanged && syntaxTree(startState) === syntaxTree(state)) return before;
    const shift = state.doc.length - startState.doc.length;
    return compared(before.blocks, blocksIn(state), shift, changedLines(transaction));
  },
});

function blocksIn(state: EditorState): TopBlock[] {
  const blocks: TopBlock[] = [];
  collect(syntaxTree(state), 0, blocks);
  return blocks;
}

/** Long lists are grouped into trees without a name by the parser. */
function collect(tree: Tree, start: number, blocks: TopBlock[]): void {
  for (const [index, child] of tree.children.entries()) {
    if (!(child instanceof Tree)) continue;
    const from = start + (tree.positions[index] ?? 0);
    if (child.type.isAnonymous) collect(child, from, blocks);
    else blocks.push({ tree: child, from });
  }
}

/** The lines of the text before that were changed; what stands on them is never taken for unchanged. */
function changedLines({ changes, docChanged, startState: { doc } }: Transaction) {
  if (!docChanged) return { from: Infinity, to: -Infinity };
  let [from, to] = [doc.length, 0];
  changes.iterChangedRanges((fromA, toA) => {
    from = Math.min(from, fromA);
    to = Math.max(to, toA);
  });
  return { from: doc.lineAt(from).from, to: doc.lineAt(to).to };
}

function compared(
  old: readonly TopBlock[],
  blocks: readonly TopBlock[],
  shift: number,
  changed: { readonly from: number; readonly to: number },
): TopBlocks {
  const most = Math.min(old.length, blocks.length);
  const isAbove = (at: number) => endOf(old[at]) < changed.from && isSame(old[at], blocks[at], 0);
  let head = 0;
  while (head < most && isAbove(head)) head += 1;
  const isBelow = (at: number) => {
    const [block, now] = [old.at(at), blocks.at(at)];
    if (block === undefined || block.from <= changed.to) return false;
    return isSame(block, now, shift) || (at === -1 && isReparsed(block, now, shift));
  };
  // In a long text the parser stops ahead of the end, each time at another place of the last block.
  const end = isBelow(-1) ? 0 : 1;
  let tail = 0;
  while (tail < most - head - end && isBelow(-1 - end - tail)) tail += 1;
  return { blocks, head, tail, end: tail === 0 ? 0 : end, shift };
}

function endOf(block: TopBlock | undefined): number {
  return block === undefined ? 0 : block.from + block.tree.length;
}

function isSame(old: TopBlock | undefined, now: TopBlock | undefined, shift: number): boolean {
  return old?.tree === now?.tree && old?.from === (now?.from ?? 0) - shift;
}

/** The last block is parsed anew with every key, and mostly as it was. */
function isReparsed(old: TopBlock, now: TopBlock | undefined, shift: number): boolean {
  return now !== undefined && old.from === now.from - shift && isLike(old.tree, now.tree);
}

/**
 * Whether two trees say the same. Length and type of a block do not tell it: where the parser had to
 * stop in a quotation, the rest of the text already counts as its own without having been read.
 */
function isLike(old: Tree | TreeBuffer, now: Tree | TreeBuffer): boolean {
  if (old === now) return true;
  if (old.length !== now.length) return false;
  if (!(old instanceof Tree) || !(now instanceof Tree)) {
    return 'buffer' in old && 'buffer' in now && String(old.buffer) === String(now.buffer);
  }
  return (
    old.type === now.type &&
    old.children.length === now.children.length &&
    old.children.every((child, index) => {
      const other = now.children[index];
      return (
        other !== undefined && old.positions[index] === now.positions[index] && isLike(child, other)
      );
    })
  );
}
