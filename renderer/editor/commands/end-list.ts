import type { StateCommand } from '@codemirror/state';

const EMPTY_ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)]|>)[ \t]*$/;

/**
 * Enter in an empty item ends the list or quotation with a blank line below it; without that line
 * the next words would still belong to the last item.
 */
export const endList: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  if (!main.empty || line.number === 1 || !EMPTY_ITEM.test(line.text)) return false;
  dispatch(
    state.update({
      changes: { from: line.from, to: line.to, insert: '\n' },
      selection: { anchor: line.from + 1 },
      scrollIntoView: true,
      userEvent: 'input',
    }),
  );
  return true;
};
