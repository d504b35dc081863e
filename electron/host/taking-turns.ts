import { setImmediate } from 'node:timers/promises';

/** When somebody else gets a turn, ms, and what ends the work early. */
export interface Turns {
  readonly signal?: AbortSignal | undefined;
  readonly turnMs?: number;
}

/**
 * Works through items one after the other, in their order, and lets whatever waits meanwhile have a turn:
 * a save must not wait until a thousand posts are checked. Throws the signal's reason once it is aborted.
 */
export async function takingTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  { signal, turnMs = 15 }: Turns = {},
): Promise<Result[]> {
  const results: Result[] = [];
  let began = performance.now();
  for (const item of items) {
    results.push(work(item));
    if (performance.now() - began < turnMs) continue;
    await setImmediate();
    signal?.throwIfAborted();
    began = performance.now();
  }
  return results;
}
