import { setTimeout } from 'node:timers/promises';
import { logFailure } from '../host-log.js';
import { knownFailure } from '../known-failure.js';
import type { OpenedLibrary } from '../library/library-session.js';
import type { Exchange } from './exchange.js';
import type { SyncPlan } from './sync-plan.js';

/** Nobody waits longer than this, ms, for a folder on a slow drive before the app closes. */
const LONGEST_MS = 15_000;

/**
 * The run before a library is closed, where it is shared automatically. Never fails and never takes
 * longer than `longest` ms: what was not sent now is sent after the next opening.
 */
export async function lastSync(
  library: OpenedLibrary,
  exchange: Pick<Exchange, 'travelling'>,
  plan: SyncPlan,
  longest = LONGEST_MS,
): Promise<void> {
  const stop = new AbortController();
  const run = async () => {
    const sharing = await plan.of(library);
    if (sharing?.automatic !== true || (await library.readOnly()) !== null) return;
    const bounds = { spare: null, isOver: () => stop.signal.aborted };
    await exchange.travelling(library, (around) => plan.run(around, bounds));
  };
  const running = run().catch((error: unknown) => {
    // A folder that is away is no failure: it comes back.
    if (knownFailure(error).code !== 'SYNC_FOLDER_AWAY') logFailure('last sync', error);
  });
  const ended = new AbortController();
  const { signal } = ended;
  await Promise.race([
    running,
    setTimeout(longest, null, { signal, ref: false }).catch(() => null),
  ]);
  ended.abort();
  stop.abort();
}
