import type { BlogpultError } from '../../../core/contract/error-codes.js';
import { BROWSER_CLOCK, type Clock, type DraftSession } from './draft-session.js';
import { saveStatus } from './draft-state.js';

/** Nothing is called saved before it has been so for this many ms: while one types, the words stand still. */
const CALM_MS = 400;

/** What is said about a document: `failed` comes with its problem. */
export interface ShownStatus {
  readonly status: 'saved' | 'saving' | 'failed';
  readonly problem: BlogpultError | null;
}

/** Whether what is on the screen is on the disk at this moment. */
export function statusNow({ store, holding }: DraftSession<unknown>): ShownStatus {
  const state = store.getState();
  const known = saveStatus(state);
  if (known === 'failed') return { status: 'failed', problem: state.problem };
  // Text that the editor still holds is on the screen and not yet on its way.
  const isSaved = known === 'saved' && !holding.getState();
  return { status: isSaved ? 'saved' : 'saving', problem: null };
}

/**
 * Tells what to say about a document, first as it is now: that it is not saved at once, that it is
 * saved after a moment without keys. Saves between two words tell nothing, because a frame drawn for
 * them would hold up a key. Gives back how to end it.
 */
export function watchSaveStatus(
  session: DraftSession<unknown>,
  tell: (shown: ShownStatus) => void,
  clock: Clock = BROWSER_CLOCK,
): () => void {
  let last = statusNow(session);
  let timer: number | null = null;
  const callOff = () => {
    if (timer !== null) clock.stop(timer);
    timer = null;
  };
  const show = (shown: ShownStatus) => tell((last = shown));
  const look = () => {
    callOff();
    const now = statusNow(session);
    if (now.status === last.status && now.problem === last.problem) return;
    if (now.status === 'saved') timer = clock.start(() => show(now), CALM_MS);
    else show(now);
  };
  tell(last);
  const ends = [callOff, session.store.subscribe(look), session.holding.subscribe(look)];
  return () => {
    for (const end of ends) end();
  };
}
