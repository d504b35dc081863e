import type { DraftSession } from './draft-session.js';
import { isDirty } from './draft-state.js';

/** How a window of the app's own is closed. A browser asks the person by itself. */
export interface WindowDoor {
  close(): void;
  askToClose(): void;
}

/**
 * Holds a window until everything that was typed in it is on the disk. It closes by itself then; where
 * something cannot be saved, or saving takes so long that somebody closes it again, the person is asked.
 */
export class WindowHold {
  readonly #entries = new Set<{ readonly session: DraftSession<unknown> }>();
  #saving = false;

  /** `door` answers null in a browser. */
  constructor(private readonly door: () => WindowDoor | null) {}

  /** Whether nobody's text is looked after. */
  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** Looks after a session's text until the function it gives back is called. */
  add(session: DraftSession<unknown>): () => void {
    const entry = { session };
    this.#entries.add(entry);
    return () => void this.#entries.delete(entry);
  }

  /** The window is to be closed: whether it has to stay. What is unsaved is being saved from now on. */
  holds(): boolean {
    const unsaved = [...this.#entries].filter(({ session }) => {
      session.current();
      return isDirty(session.store.getState());
    });
    if (unsaved.length === 0) return false;
    if (this.#saving) this.door()?.askToClose();
    else void this.#save();
    return true;
  }

  async #save(): Promise<void> {
    this.#saving = true;
    const saved = await Promise.all([...this.#entries].map(({ session }) => session.flush()));
    this.#saving = false;
    if (saved.every(Boolean)) this.door()?.close();
    else this.door()?.askToClose();
  }
}
