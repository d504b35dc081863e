import { useStore } from 'zustand';
import type { DraftSession } from './draft-session.js';
import type { DraftState } from './draft-state.js';

/** The state of a session; re-renders with every change of it. */
export function useDraft<Content>(session: DraftSession<Content>): DraftState<Content> {
  return useStore(session.store);
}
