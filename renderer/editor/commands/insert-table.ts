import { isolateHistory } from '@codemirror/commands';
import type { StateCommand } from '@codemirror/state';
import { ownBlock } from '../own-block.js';

/** Inserts a table of two columns as a block of its own and puts the cursor before it. */
export const insertTable: StateCommand = ({ state, dispatch }) => {
  const [first, second] = [state.phrase('Column 1'), state.phrase('Column 2')];
  const text = [
    `| ${first} | ${second} |`,
    `| ${'-'.repeat(first.length)} | ${'-'.repeat(second.length)} |`,
    ...['', ''].map(() => `| ${' '.repeat(first.length)} | ${' '.repeat(second.length)} |`),
  ].join('\n');
  const block = ownBlock(state, state.selection.main.head, text);
  dispatch(
    state.update({
      changes: block.change,
      selection: { anchor: block.start },
      userEvent: 'input.mark',
      // What is typed into it next is undone by itself.
      annotations: isolateHistory.of('full'),
      scrollIntoView: true,
    }),
  );
  return true;
};
