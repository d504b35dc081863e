import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DraftPlace, KeptDraft } from '../../../core/contract/drafts.js';
import type { PostContent, RecordId } from '../../../core/post/post.js';
import { BROWSER_CLOCK, type Clock, type DraftSession } from './draft-session.js';
import { isDirty } from './draft-state.js';

/** What the keeper needs of the host; tests bring their own. */
export interface Keeping {
  keep(draft: Omit<KeptDraft, 'at'>): Promise<void>;
}

/** A second net below a session. `kept` tells whether the text on the screen lies in it, outside of the library. */
export interface DraftKeeper {
  readonly store: StoreApi<{ readonly kept: boolean }>;
  /** Tells where the author is now; kept with the text. */
  at(place: DraftPlace): void;
  close(): void;
}

/** A save that has not answered for this many ms is not counted on. */
const PATIENCE_MS = 900;

/**
 * Keeps what a session cannot save: whenever a change is older than a moment and still not on the
 * library's drive, it is written elsewhere on this computer, so that not even a closed window loses it.
 */
export function keepUnsaved(
  id: RecordId,
  session: DraftSession<PostContent>,
  host: Keeping,
  clock: Clock = BROWSER_CLOCK,
): DraftKeeper {
  const store = createStore(() => ({ kept: false }));
  let timer: number | null = null;
  let keptEdits = -1;
  let place: DraftPlace = { cursor: 0, openPrompt: null };
  const keep = async (storedBefore: number) => {
    session.current();
    const { content, revision, edits, storedEdits } = session.store.getState();
    if (storedEdits > storedBefore) {
      watch();
      return;
    }
    await host.keep({ post: id, baseRevision: revision, content, place });
    keptEdits = edits;
    store.setState({ kept: true });
    watch();
  };
  const watch = () => {
    const state = session.store.getState();
    if (!isDirty(state)) store.setState({ kept: false });
    if (!isDirty(state) || timer !== null || state.edits === keptEdits) return;
    timer = clock.start(() => {
      timer = null;
      // The failed save itself is on the screen; without this net nothing more can be said.
      keep(state.storedEdits).catch(() => store.setState({ kept: false }));
    }, PATIENCE_MS);
  };
  const leave = session.store.subscribe(watch);
  return {
    store,
    at: (now) => void (place = now),
    close() {
      leave();
      if (timer !== null) clock.stop(timer);
    },
  };
}
