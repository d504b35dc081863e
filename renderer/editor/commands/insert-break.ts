import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState, StateCommand, TransactionSpec } from '@codemirror/state';
import { ownBlock } from '../own-block.js';

const BREAK = '<!--more-->';

/** Sets the teaser break below the paragraph of the cursor. A text has one: an earlier one moves here. */
export const insertBreak: StateCommand = ({ state, dispatch }) => {
  const { spec, after } = breakAt(state, state.selection.main.head);
  dispatch(
    state.update({
      ...spec,
      selection: { anchor: after },
      scrollIntoView: true,
    }),
  );
  return true;
};

/**
 * Puts the one teaser break of a text near `at` (UTF-16 offset): before the block whose first
 * character that is, else behind the block it is in. `after` is where writing goes on then.
 */
export function breakAt(state: EditorState, at: number): { spec: TransactionSpec; after: number } {
  const cleared = state.changes(breaks(state));
  const without = state.update({ changes: cleared }).state;
  const block = ownBlock(without, cleared.mapPos(at), BREAK);
  const after = Math.min(block.after, without.doc.length + block.change.insert.length);
  const changes = cleared.compose(without.changes(block.change));
  return { spec: { changes, userEvent: 'input.mark' }, after };
}

/** Takes the teaser break out of the text. */
export function withoutBreak(state: EditorState): TransactionSpec {
  return { changes: breaks(state), userEvent: 'delete.break' };
}

/** Where breaks stand; one on a line of its own goes with the blank line below it. */
function breaks(state: EditorState): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  (ensureSyntaxTree(state, state.doc.length, 60) ?? syntaxTree(state)).iterate({
    enter({ name, from, to }) {
      if (name !== 'TeaserBreak') return;
      const line = state.doc.lineAt(from);
      if (line.text.trim() !== BREAK) found.push({ from, to });
      else found.push({ from: line.from, to: endOfGap(state, line.to) });
    },
  });
  return found;
}

function endOfGap(state: EditorState, at: number): number {
  return at + (/^\n{0,2}/.exec(state.doc.sliceString(at, at + 2))?.[0].length ?? 0);
}
