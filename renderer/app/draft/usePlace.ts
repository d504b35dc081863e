import { useEffect, useRef } from 'react';
import type { DraftPlace } from '../../../core/contract/drafts.js';
import type { PostDraft } from './post-draft.js';

/** Tells the open post where its author is, and goes back to where they were when a crash took them away. */
export function usePlace(
  draft: PostDraft,
  { cursor, openPrompt }: DraftPlace,
  goTo: (place: DraftPlace) => void,
): void {
  const go = useRef(goTo);
  useEffect(() => {
    go.current = goTo;
  });
  useEffect(() => {
    if (draft.recoveredPlace !== null) go.current(draft.recoveredPlace);
  }, [draft]);
  useEffect(() => {
    draft.keeper.at({ cursor, openPrompt });
  }, [draft, cursor, openPrompt]);
}
