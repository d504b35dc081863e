import { afterAll, beforeAll, vi } from 'vitest';

/** Milliseconds by which the clock goes on whenever it is looked at: 0 gives the parser all the time it wants. */
let step = 0;

/**
 * An editor's parser stops in the middle of a text when its milliseconds are over, which on a busy
 * machine is anywhere. In this file the clock stands still, so that every text is read whole.
 */
export function parserHasTime(): void {
  beforeAll(() => {
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += step));
  });
  afterAll(() => vi.restoreAllMocks());
}

/** What `run` gives while the parser's time is over after every single block. */
export function hurried<T>(run: () => T): T {
  step = 60_000;
  try {
    return run();
  } finally {
    step = 0;
  }
}
