import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BlogpultError } from '../../../core/contract/error-codes.js';
import {
  type DraftEvent,
  type DraftState,
  isConflict,
  isDirty,
  openedDraft,
  reduceDraft,
  retryDelay,
} from './draft-state.js';

/** A save starts when nothing was typed for this many ms … */
const PAUSE_MS = 300;
/** … and at the latest this many ms after the first change, so that it is on the disk within a second. */
const LONGEST_WAIT_MS = 550;

/** Time as the session needs it; tests bring their own. Milliseconds. */
export interface Clock {
  now(): number;
  start(run: () => void, delay: number): number;
  stop(timer: number): void;
}

/** What a session saves and how. `save` answers with the new revision or throws anything. */
export interface DraftSource<Content> {
  readonly content: Content;
  readonly revision: number;
  save(content: Content, baseRevision: number): Promise<{ readonly revision: number }>;
  toError(error: unknown): BlogpultError;
  readonly clock?: Clock;
}

/** One open document that saves itself: one save at a time, each on top of the revision before it. */
export interface DraftSession<Content> {
  readonly store: StoreApi<DraftState<Content>>;
  /** The content with everything typed so far, also what a member still holds. */
  current(): Content;
  /**
   * Registers somebody who collects changes before they `edit` (the text area, which must not be
   * asked at every key). `handIn` is called whenever the content has to be complete. Gives back how to leave.
   */
  join(handIn: () => void): () => void;
  /** Whether a member holds changes that it has not handed in: the state alone would say that all is saved. */
  readonly holding: StoreApi<boolean>;
  /** Said by a member at the first change that it keeps back. */
  hold(): void;
  /** Takes a change; it is on the disk within a second unless the state says why not. */
  edit(content: Content): void;
  /** Saves now; true when everything on the screen is on the disk. Never throws. */
  flush(): Promise<boolean>;
  /** Ends the timers. Flush first: what is dirty then stays only in memory. */
  close(): void;
}

/** The page's own time. */
export const BROWSER_CLOCK: Clock = {
  now: () => performance.now(),
  start: (run, delay) => window.setTimeout(run, delay),
  stop: (timer) => window.clearTimeout(timer),
};

/** Opens a session on a document that was just read. */
export function openDraft<Content>(source: DraftSource<Content>): DraftSession<Content> {
  const clock = source.clock ?? BROWSER_CLOCK;
  const store = createStore(() => openedDraft(source.content, source.revision));
  const happen = (event: DraftEvent<Content>) => store.setState(reducer(event), true);
  const alarm = makeAlarm(clock, () => void save());
  let dirtySince: number | null = null;
  let running: Promise<void> | null = null;
  const { release, ...members } = makeMembers(store);

  const waitForPause = () => {
    const since = dirtySince ?? clock.now();
    alarm.set(Math.min(PAUSE_MS, since + LONGEST_WAIT_MS - clock.now()));
  };

  async function saveOnce(): Promise<void> {
    const { content, revision, edits } = store.getState();
    dirtySince = null;
    happen({ type: 'saveStarted' });
    try {
      const saved = await source.save(content, revision);
      happen({ type: 'saved', revision: saved.revision });
    } catch (error) {
      happen({ type: 'failed', problem: source.toError(error) });
      const delay = retryDelay(store.getState());
      if (delay !== null) {
        alarm.set(delay);
        return;
      }
    }
    // What was typed meanwhile; after a failure only a person can mend it may be the mending.
    if (store.getState().edits !== edits) waitForPause();
  }

  /** Joins the save in flight, else starts one. A conflict is never saved over. */
  function save(): Promise<void> {
    if (running !== null) return running;
    alarm.clear();
    const state = store.getState();
    if (!isDirty(state) || isConflict(state)) return Promise.resolve();
    running = saveOnce().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    store,
    ...members,
    edit(content) {
      release();
      happen({ type: 'edited', content });
      dirtySince ??= clock.now();
      const failing = retryDelay(store.getState()) !== null;
      // While the disk fails, typing must not ask it at every key; the retry brings the newest text.
      if (running === null && !failing) waitForPause();
    },
    async flush() {
      members.current();
      if (running !== null) await running;
      members.current();
      await save();
      return !isDirty(store.getState());
    },
    close: () => alarm.end(),
  };
}

function reducer<Content>(event: DraftEvent<Content>) {
  return (state: DraftState<Content>) => reduceDraft(state, event);
}

/** Those who collect changes on their own, and the content once all of them have handed theirs in. */
function makeMembers<Content>(store: StoreApi<DraftState<Content>>) {
  const members = new Set<() => void>();
  const holding = createStore<boolean>(() => false);
  return {
    holding,
    hold: () => holding.setState(true, true),
    release: () => holding.setState(false, true),
    join(handIn: () => void) {
      members.add(handIn);
      return () => void members.delete(handIn);
    },
    current() {
      for (const handIn of [...members]) handIn();
      return store.getState().content;
    },
  };
}

/** One timer that rings at most once and never after its end. */
function makeAlarm(clock: Clock, ring: () => void) {
  let timer: number | null = null;
  let ended = false;
  const clear = () => {
    if (timer !== null) clock.stop(timer);
    timer = null;
  };
  return {
    clear,
    set(delay: number) {
      clear();
      if (!ended) timer = clock.start(ring, Math.max(0, delay));
    },
    end() {
      ended = true;
      clear();
    },
  };
}
