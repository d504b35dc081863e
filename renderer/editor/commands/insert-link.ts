import type { StateCommand } from '@codemirror/state';
import { linkAt, writeAddress } from '../marks/link-bubble.js';

const ADDRESS = /^(?:https?:\/\/|mailto:|www\.)\S+$/i;

/**
 * Makes the selection, or an address in it, a link and opens its address; inside a link it opens
 * that one's. Without a selection it puts words there to be written over.
 */
export const insertLink: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  if (linkAt(state, main.from) !== null) {
    dispatch(state.update({ effects: writeAddress.of(null), scrollIntoView: true }));
    return true;
  }
  const selected = state.doc.sliceString(main.from, main.to).replace(/\s+/g, ' ').trim();
  const isAddress = ADDRESS.test(selected);
  const words = isAddress ? selected : selected || state.phrase('link text');
  const insert = `[${words}](${isAddress ? selected : 'https://'})`;
  const [from, to] = [main.from + 1, main.from + 1 + words.length];
  const writeWords = isAddress || selected === '';
  dispatch(
    state.update({
      changes: { from: main.from, to: main.to, insert },
      selection: writeWords ? { anchor: from, head: to } : { anchor: to },
      effects: writeWords ? [] : writeAddress.of(null),
      userEvent: 'input.mark',
      scrollIntoView: true,
    }),
  );
  return true;
};
