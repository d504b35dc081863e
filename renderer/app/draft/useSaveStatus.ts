import { startTransition, useEffect, useState } from 'react';
import type { BlogpultError } from '../../../core/contract/error-codes.js';
import type { DraftSession } from './draft-session.js';
import { saveStatus } from './draft-state.js';

/** Nothing is called saved before it has been so for this many ms: while one types, the words stand still. */
const CALM_MS = 400;

/** What is said about a document: `failed` comes with its problem. */
export interface ShownStatus {
  readonly status: 'saved' | 'saving' | 'failed';
  readonly problem: BlogpultError | null;
}

/**
 * Whether what is on the screen is on the disk, for words beside the text. That it is not is said at
 * once. Saves between two words change nothing on the screen: a frame of theirs would hold up a key.
 */
export function useSaveStatus(session: DraftSession<unknown>): ShownStatus {
  const [seen, setSeen] = useState(() => ({ session, shown: statusOf(session) }));
  useEffect(() => {
    let timer = 0;
    let last: ShownStatus | null = null;
    const show = (shown: ShownStatus) => {
      last = shown;
      startTransition(() => setSeen({ session, shown }));
    };
    const look = () => {
      window.clearTimeout(timer);
      const now = statusOf(session);
      if (now.status === last?.status && now.problem === last.problem) return;
      if (last === null || now.status !== 'saved') show(now);
      else timer = window.setTimeout(() => show(now), CALM_MS);
    };
    look();
    const leave = [session.store.subscribe(look), session.holding.subscribe(look)];
    return () => {
      for (const end of leave) end();
      window.clearTimeout(timer);
    };
  }, [session]);
  return seen.session === session ? seen.shown : statusOf(session);
}

function statusOf({ store, holding }: DraftSession<unknown>): ShownStatus {
  const state = store.getState();
  const known = saveStatus(state);
  if (known === 'failed') return { status: 'failed', problem: state.problem };
  // Text that the editor still holds is on the screen and not yet on its way.
  const isSaved = known === 'saved' && !holding.getState();
  return { status: isSaved ? 'saved' : 'saving', problem: null };
}
