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
  #timer: number | undefined;
  #idle: number | undefined;

  constructor(private readonly send: () => void) {}

  /** Something changed that has to go out. */
  touch(): void {
    const now = performance.now();
    this.#since ??= now;
    window.clearTimeout(this.#timer);
    const wait = Math.min(PAUSE_MS, Math.max(0, this.#since + LONGEST_MS - now));
    this.#timer = window.setTimeout(() => this.#whenIdle(), wait);
  }

  /** Sends now what is pending, if anything is. */
  flush(): void {
    window.clearTimeout(this.#timer);
    if (this.#idle !== undefined) window.cancelIdleCallback(this.#idle);
    this.#idle = undefined;
    if (this.#since === null) return;
    this.#since = null;
    this.send();
  }

  #whenIdle(): void {
    this.#idle ??= window.requestIdleCallback(() => this.flush(), { timeout: IDLE_MS });
  }
}
