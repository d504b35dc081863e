import type { BlogpultError } from '../../../core/contract/error-codes.js';
import type { SyncReport } from '../../../core/contract/sync.js';
import type { Clock } from '../draft/draft-session.js';

/** After the library was opened, a run begins within this many ms. */
const FIRST_MS = 1_500;
/** After a save it waits until nothing was saved for so long. */
const CALM_MS = 12_000;
/** … but not longer than this after the last run. */
const LONGEST_MS = 300_000;
/** So often the folder is looked at; drives and sync clients tell nobody reliably when they change. */
const POLL_MS = 60_000;
/** So often a moment is looked for in which the open post may change. */
const MOMENT_MS = 2_000;

/** Stands for no timer. */
const NONE = -1;

/** How sharing is going: `away` is a folder that is not at hand, `held` something that waits for a pause. */
export type SyncPhase = 'idle' | 'running' | 'held' | 'away' | 'failed';

/** What a runner is given. */
export interface SyncRunnerOptions {
  /** Runs once; `all` also changes the post on the desk, otherwise that one is left alone. */
  run(all: boolean): Promise<SyncReport>;
  /** Whether stored posts may change now at all. */
  mayRun(): boolean;
  /** Whether nobody writes or answers at this moment. */
  isCalm(): boolean;
  toError(error: unknown): BlogpultError;
  onPhase(phase: SyncPhase, report: SyncReport | null): void;
  readonly clock: Clock;
}

/** Shares a library by itself, in pauses, one run at a time. */
export interface SyncRunner {
  /** Something was saved here: it is sent after a calm pause. */
  saved(): void;
  close(): void;
}

/** Starts sharing. Nothing of it happens while somebody types. */
export function startSyncing(options: SyncRunnerOptions): SyncRunner {
  const { clock } = options;
  const now = { timer: NONE, running: false, held: false, ended: false, last: clock.now() };

  const wait = (delay: number) => {
    if (now.timer !== NONE) clock.stop(now.timer);
    now.timer = now.ended ? NONE : clock.start(() => void turn(), delay);
  };

  async function turn(): Promise<void> {
    now.timer = NONE;
    const all = now.held && options.isCalm();
    // What waits for a pause keeps nothing else from being looked at now and then.
    const early = now.held && !all && clock.now() - now.last < POLL_MS;
    if (now.running || !options.mayRun() || early) {
      wait(MOMENT_MS);
      return;
    }
    now.running = true;
    options.onPhase('running', null);
    const { phase, report } = await attempt(options, all);
    Object.assign(now, { running: false, held: phase === 'held', last: clock.now() });
    if (now.ended) return;
    options.onPhase(phase, report);
    // A save that came meanwhile has set the clock already.
    if (now.timer === NONE) wait(now.held ? MOMENT_MS : POLL_MS);
  }

  wait(FIRST_MS);
  return {
    saved() {
      const latest = Math.max(0, now.last + LONGEST_MS - clock.now());
      wait(now.held ? MOMENT_MS : Math.min(CALM_MS, latest));
    },
    close() {
      now.ended = true;
      wait(0);
    },
  };
}

async function attempt(
  { run, toError }: SyncRunnerOptions,
  all: boolean,
): Promise<{ phase: SyncPhase; report: SyncReport | null }> {
  try {
    const report = await run(all);
    return { phase: report.held ? 'held' : 'idle', report };
  } catch (error) {
    return { phase: toError(error).code === 'SYNC_FOLDER_AWAY' ? 'away' : 'failed', report: null };
  }
}
