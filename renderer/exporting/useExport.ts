import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportRequest } from '../../core/contract/exports.js';
import { client } from '../host/client.js';
import { isCancelled, toBlogpultError } from '../host/errors.js';
import { afterEvent, blockingOnly, STARTED, type ExportState } from './export-state.js';

/** An export as it is chosen; only `force` is decided on the way. */
export type ChosenExport = Omit<ExportRequest, 'force'>;

/** An export's state and the steps a person can take. */
export interface ExportControl {
  readonly state: ExportState;
  /** Checks the posts, then exports unless something blocks. */
  start(request: ChosenExport): void;
  /** Exports without checking first; `force` goes past what blocks. */
  go(request: ChosenExport, force: boolean): void;
  /** Ends the running export; the host leaves nothing behind. */
  cancel(): void;
  /** Back to choosing. */
  reset(): void;
}

/** Runs exports one at a time; leaving the panel cancels. */
export function useExport(): ExportControl {
  const [state, setState] = useState<ExportState>({ phase: 'choosing' });
  const running = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );
  const attempt = useCallback((work: (signal: AbortSignal) => Promise<void>, force: boolean) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    work(controller.signal).catch((error: unknown) => {
      if (running.current === controller) setState(stateOfError(error, controller.signal, force));
    });
  }, []);
  const go = useCallback<ExportControl['go']>(
    (request, force) => {
      setState(STARTED);
      attempt((signal) => runExport({ ...request, force }, signal, setState), force);
    },
    [attempt],
  );
  const start = useCallback<ExportControl['start']>(
    (request) => {
      setState({ phase: 'checking' });
      attempt(async (signal) => {
        const blocked = blockingOnly(await client.checks.run({ posts: request.posts }, { signal }));
        if (blocked.length > 0) setState({ phase: 'blocked', blocked });
        else go(request, false);
      }, false);
    },
    [attempt, go],
  );
  const cancel = useCallback(() => {
    running.current?.abort();
  }, []);
  const reset = useCallback(() => {
    running.current = null;
    setState({ phase: 'choosing' });
  }, []);
  return { state, start, go, cancel, reset };
}

async function runExport(
  request: ExportRequest,
  signal: AbortSignal,
  show: (state: ExportState) => void,
): Promise<void> {
  show(STARTED);
  for await (const event of await client.exports.run(request, { signal })) {
    signal.throwIfAborted();
    show(afterEvent(event));
  }
  signal.throwIfAborted();
}

function stateOfError(error: unknown, signal: AbortSignal, force: boolean): ExportState {
  if (signal.aborted || isCancelled(error)) {
    return { phase: 'failed', code: 'EXPORT_CANCELLED', detail: {} };
  }
  const { code, detail } = toBlogpultError(error);
  if (code === 'EXPORT_TARGET_EXISTS') {
    return { phase: 'target-exists', path: String(detail['path'] ?? ''), force };
  }
  return { phase: 'failed', code, detail };
}
