import { useCallback, useEffect, useRef } from 'react';
import type { DraftPlace } from '../../../core/contract/drafts.js';
import type { PostDraft } from './post-draft.js';

/**
 * Tells the open post where its author is, and goes back to where they were when a crash took them away.
 * Gives back what to call with the cursor (UTF-16 offset), which moves too often to be a state.
 */
export function usePlace(
  draft: PostDraft,
  openPrompt: DraftPlace['openPrompt'],
  goTo: (place: DraftPlace) => void,
): (cursor: number) => void {
  const go = useRef(goTo);
  useEffect(() => {
    go.current = goTo;
  });
  useEffect(() => {
    if (draft.recoveredPlace !== null) go.current(draft.recoveredPlace);
  }, [draft]);
  const place = useRef({ draft, cursor: 0, openPrompt });
  useEffect(() => {
    const cursor = place.current.draft === draft ? place.current.cursor : 0;
    place.current = { draft, cursor, openPrompt };
    draft.keeper.at({ cursor, openPrompt });
  }, [draft, openPrompt]);
  return useCallback((cursor: number) => {
    place.current = { ...place.current, cursor };
    const { draft: now, openPrompt: open } = place.current;
    now.keeper.at({ cursor, openPrompt: open });
  }, []);
}
