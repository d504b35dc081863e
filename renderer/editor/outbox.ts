/** What was typed goes out this many ms after the last key … */
const PAUSE_MS = 140;
/** … and at the latest this many ms after the first key that has not gone out. */
const LONGEST_MS = 320;
/** How long the browser may look for an idle moment, in ms. */
const IDLE_MS = 120;

/**
 * Collects keys and hands them out between frames: copying a long text and everything that follows
 * from it must never happen in the frame that shows the key. `send` is called with nothing pending.
 */
export class Outbox {
  #since: number | null = null;
  #touched = 0;
  #timer: number | undefined;
  #idle: number | undefined;

  constructor(private readonly send: () => void) {}

  /** Something changed that has to go out. A key only takes note of it: setting timers anew costs it time. */
  touch(): void {
    this.#touched = performance.now();
    this.#since ??= this.#touched;
    this.#timer ??= window.setTimeout(() => this.#look(), PAUSE_MS);
  }

  /** Sends now what is pending, if anything is. */
  flush(): void {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#idle !== undefined) window.cancelIdleCallback(this.#idle);
    this.#idle = undefined;
    if (this.#since === null) return;
    this.#since = null;
    this.send();
  }

  /** Waits on while keys come, and else for an idle moment. */
  #look(): void {
    this.#timer = undefined;
    if (this.#since === null) return;
    const due = Math.min(this.#touched + PAUSE_MS, this.#since + LONGEST_MS);
    const wait = due - performance.now();
    if (wait >= 1) this.#timer = window.setTimeout(() => this.#look(), wait);
    else this.#idle ??= window.requestIdleCallback(() => this.flush(), { timeout: IDLE_MS });
  }
}
