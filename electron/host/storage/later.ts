/** Work that may wait, done once for many reasons. */
export interface Later {
  /** Does the work a while after the last time this was asked. */
  soon(): void;
  /** Forgets the work that waits. */
  stop(): void;
  /** Does the work now if it was asked for and is not done, and waits for it. */
  finish(): Promise<void>;
}

/** Puts `work` off by `delayMs` ms. The work must not fail. It does not keep the process alive. */
export function later(delayMs: number, work: () => Promise<void>): Later {
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  const run = () => {
    timer = null;
    running = running.then(work);
  };
  return {
    soon() {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(run, delayMs);
      timer.unref();
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
    async finish() {
      if (timer !== null) {
        clearTimeout(timer);
        run();
      }
      await running;
    },
  };
}
