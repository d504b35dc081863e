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
export const PAUSE_MS = 300;
/** … and at the latest this many ms after the first change, so that it is on the disk within a second. */
export const LONGEST_WAIT_MS = 700;

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
  /** Takes a change; it is on the disk within a second unless the state says why not. */
  edit(content: Content): void;
  /** Saves now; true when everything on the screen is on the disk. Never throws. */
  flush(): Promise<boolean>;
  /** Ends the timers. Flush first: what is dirty then stays only in memory. */
  close(): void;
}

const BROWSER_CLOCK: Clock = {
  now: () => performance.now(),
  start: (run, delay) => window.setTimeout(run, delay),
  stop: (timer) => window.clearTimeout(timer),
};

/** Opens a session on a document that was just read. */
export function openDraft<Content>(source: DraftSource<Content>): DraftSession<Content> {
  const clock = source.clock ?? BROWSER_CLOCK;
  const store = createStore(() => openedDraft(source.content, source.revision));
  const happen = (event: DraftEvent<Content>) =>
    store.setState((state) => reduceDraft(state, event), true);
  let timer: number | null = null;
  let dirtySince: number | null = null;
  let running: Promise<void> | null = null;
  let closed = false;

  const rest = () => {
    if (timer !== null) clock.stop(timer);
    timer = null;
  };
  const wait = (delay: number) => {
    rest();
    if (!closed) timer = clock.start(() => void save(), Math.max(0, delay));
  };
  const waitForPause = () => {
    const since = dirtySince ?? clock.now();
    wait(Math.min(PAUSE_MS, since + LONGEST_WAIT_MS - clock.now()));
  };

  async function saveOnce(): Promise<void> {
    const { content, revision } = store.getState();
    dirtySince = null;
    happen({ type: 'saveStarted' });
    try {
      const saved = await source.save(content, revision);
      happen({ type: 'saved', revision: saved.revision });
      if (isDirty(store.getState())) waitForPause();
    } catch (error) {
      happen({ type: 'failed', problem: source.toError(error) });
      const delay = retryDelay(store.getState());
      if (delay !== null) wait(delay);
    }
  }

  /** Joins the save in flight, else starts one. A conflict is never saved over. */
  function save(): Promise<void> {
    if (running !== null) return running;
    rest();
    const state = store.getState();
    if (!isDirty(state) || isConflict(state)) return Promise.resolve();
    running = saveOnce().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    store,
    edit(content) {
      happen({ type: 'edited', content });
      dirtySince ??= clock.now();
      const failing = store.getState().failures > 0 && retryDelay(store.getState()) !== null;
      // While the disk fails, typing must not ask it at every key; the retry brings the newest text.
      if (running === null && !failing) waitForPause();
    },
    async flush() {
      if (running !== null) await running;
      await save();
      return !isDirty(store.getState());
    },
    close() {
      closed = true;
      rest();
    },
  };
}
