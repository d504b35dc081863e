import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { SyncReport } from '../../../core/contract/sync.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import { queryKeys } from '../../host/queries.js';
import { useDesk } from '../desk/desk-store.js';
import { BROWSER_CLOCK, type DraftSession } from '../draft/draft-session.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { isQuietFor } from '../pictures/typing.js';
import { useReviewDesk } from '../review/review-store.js';
import { type SyncPhase, startSyncing, type SyncRunner } from './sync-runner.js';
import { tellFresh, useSyncState } from './sync-state.js';

/** Nobody is in the middle of a thought any more after so many ms without a key. */
const PAUSE_MS = 4_000;

/** What sharing works around: the open post, and the library's own facts while they are edited. */
export interface Shared {
  readonly post: OpenPost;
  readonly librarySession: Pick<DraftSession<unknown>, 'flush'>;
  readonly readOnly: boolean;
}

/** Shares the open library over its folder by itself, where the person has not switched that off. */
export function useAutomaticSync({ post, librarySession, readOnly }: Shared): void {
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: queryKeys.sync, queryFn: () => client.sync.settings() });
  const folder = data?.automatic === true && !readOnly ? data.folder : null;
  const latest = useRef({ post, librarySession });
  const runner = useRef<SyncRunner | null>(null);
  useLayoutEffect(() => {
    latest.current = { post, librarySession };
  });
  useEffect(() => {
    if (folder === null) return undefined;
    const run = (all: boolean) => runOnce({ ...latest.current, all }, queries);
    const started = startSyncing({ run, ...WHEN, clock: BROWSER_CLOCK, onPhase: show });
    runner.current = started;
    show('idle', null);
    return () => {
      started.close();
      useSyncState.setState({ phase: null, at: null, fresh: [] });
    };
  }, [folder, queries]);
  const { draft } = post;
  useEffect(
    () =>
      draft?.session.store.subscribe((now, before) => {
        if (now.revision !== before.revision) runner.current?.saved();
      }),
    [draft],
  );
}

const WHEN = {
  mayRun: () => ['desk', 'library'].includes(useDesk.getState().page),
  isCalm: () =>
    isQuietFor(PAUSE_MS) &&
    !useSyncState.getState().asking &&
    useReviewDesk.getState().writing === null,
  toError: toBlogpultError,
};

function show(phase: SyncPhase, report: SyncReport | null): void {
  useSyncState.setState(report === null ? { phase } : { phase, at: report.at });
  if (report !== null && report.taken.length > 0) tellFresh(report.taken);
}

interface Run extends Pick<Shared, 'post' | 'librarySession'> {
  /** Also change the post on the desk. */
  readonly all: boolean;
}

async function runOnce(
  { post, librarySession, all }: Run,
  queries: QueryClient,
): Promise<SyncReport> {
  // Categories and people may come too; what was typed about ours has to be stored before.
  await librarySession.flush();
  const open = post.draft?.id ?? null;
  let report: SyncReport | null = null;
  if (all && open !== null) {
    await post.around([open], async () => {
      report = await client.sync.run({ spare: null });
    });
  }
  report ??= await client.sync.run({ spare: open });
  const brought = report.taken.length > 0;
  const stale = brought ? Object.values(queryKeys) : [queryKeys.sync, queryKeys.waiting];
  for (const queryKey of stale) void queries.invalidateQueries({ queryKey });
  return report;
}
