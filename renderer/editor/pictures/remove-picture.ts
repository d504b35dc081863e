import type { EditorState, TransactionSpec } from '@codemirror/state';
import type { PlacedImage } from '../../../core/image/find-images.js';
import { standsAlone } from '../image-cards.js';

/** Takes a picture out of the text; one that stood alone takes the blank line below it along. */
export function removePicture(
  state: EditorState,
  image: Pick<PlacedImage, 'from' | 'to'>,
): TransactionSpec {
  const { from, to } = standsAlone(state, image) ? wholeLines(state, image) : image;
  return {
    changes: { from, to },
    selection: { anchor: from },
    userEvent: 'delete.picture',
    scrollIntoView: true,
  };
}

function wholeLines({ doc }: EditorState, { from, to }: Pick<PlacedImage, 'from' | 'to'>) {
  const start = doc.lineAt(from).from;
  const end = doc.lineAt(to).to;
  const gap = /^\n{0,2}/.exec(doc.sliceString(end, end + 2))?.[0].length ?? 0;
  if (gap > 0) return { from: start, to: end + gap };
  const above = /\n{0,2}$/.exec(doc.sliceString(Math.max(0, start - 2), start))?.[0].length ?? 0;
  return { from: start - above, to: end };
}
