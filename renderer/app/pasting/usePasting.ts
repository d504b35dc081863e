import { useCallback, useState } from 'react';
import type { PasteOutcome } from '../../editor/Editor.js';
import type { PictureFlow } from '../pictures/usePictureFlow.js';

/** What comes after a paste: its pictures go their usual way, and what stayed behind is said once. */
export function usePasting(post: string, { placePasted }: Pick<PictureFlow, 'placePasted'>) {
  const [said, setSaid] = useState<{ post: string; leftOut: PasteOutcome['leftOut'] }>(NOTHING);
  const onPasted = ({ pictures, leftOut }: PasteOutcome) => {
    setSaid({ post, leftOut });
    if (pictures.length > 0) void placePasted(pictures);
  };
  const dismiss = useCallback(() => setSaid(NOTHING), []);
  return { leftOut: said.post === post ? said.leftOut : NOTHING.leftOut, onPasted, dismiss };
}

const NOTHING = { post: '', leftOut: [] };

/** What was pasted last into a post. */
export type Pasting = ReturnType<typeof usePasting>;
