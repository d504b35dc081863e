import { syntaxTree } from '@codemirror/language';
import type { StateCommand } from '@codemirror/state';

/** Ends the line inside a paragraph, heading or cell; in code and empty lines there is nothing to end. */
export const insertLineBreak: StateCommand = ({ state, dispatch }) => {
  const { head } = state.selection.main;
  const isCode = syntaxTree(state).resolveInner(head, -1).name.includes('Code');
  if (isCode || state.doc.lineAt(head).text.trim() === '') return false;
  const change = state.replaceSelection('<br>');
  dispatch(state.update(change, { userEvent: 'input', scrollIntoView: true }));
  return true;
};
