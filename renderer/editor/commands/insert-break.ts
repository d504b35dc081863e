import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState, StateCommand } from '@codemirror/state';
import { ownBlock } from '../own-block.js';

const BREAK = '<!--more-->';

/** Sets the teaser break below the paragraph of the cursor. A text has one: an earlier one moves here. */
export const insertBreak: StateCommand = ({ state, dispatch }) => {
  const cleared = state.changes(breaks(state));
  const without = state.update({ changes: cleared }).state;
  const at = cleared.mapPos(state.selection.main.head);
  const block = ownBlock(without, at, BREAK);
  dispatch(
    state.update({
      changes: cleared.compose(without.changes(block.change)),
      selection: { anchor: Math.min(block.after, without.doc.length + block.change.insert.length) },
      userEvent: 'input.mark',
      scrollIntoView: true,
    }),
  );
  return true;
};

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
