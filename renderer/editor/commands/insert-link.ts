import { syntaxTree } from '@codemirror/language';
import { EditorSelection, type EditorState, type StateCommand } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';

const ADDRESS = /^(?:https?:\/\/|mailto:|www\.)\S+$/i;

/** Makes the selection a link and selects the part to fill in; inside a link it selects the address. */
export const insertLink: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  const url = addressAround(state, main.from);
  if (url !== null) {
    const selection = EditorSelection.range(url.from, url.to);
    dispatch(state.update({ selection, scrollIntoView: true, userEvent: 'select' }));
    return true;
  }
  const text = state.doc.sliceString(main.from, main.to).replace(/\s+/g, ' ').trim();
  const isAddress = ADDRESS.test(text);
  const insert = isAddress ? `[](${text})` : `[${text}](https://)`;
  // The text of the link first when there is none, else the address.
  const anchor = main.from + (isAddress || text === '' ? 1 : text.length + 3);
  const head = isAddress || text === '' ? anchor : anchor + 'https://'.length;
  dispatch(
    state.update({
      changes: { from: main.from, to: main.to, insert },
      selection: { anchor, head },
      userEvent: 'input.mark',
      scrollIntoView: true,
    }),
  );
  return true;
};

function addressAround(state: EditorState, at: number): SyntaxNode | null {
  let node: SyntaxNode | null = syntaxTree(state).resolveInner(at, -1);
  for (; node !== null; node = node.parent) if (node.name === 'Link') return node.getChild('URL');
  return null;
}
