import { create } from 'zustand';
import type { ExportRequest } from '../../core/contract/exports.js';
import { client } from '../host/client.js';
import { isCancelled, toBlogpultError } from '../host/errors.js';
import { afterEvent, STARTED, type ExportState } from './export-state.js';

/** An export as it is chosen; only `force` is decided on the way. */
export type ChosenExport = Omit<ExportRequest, 'force'>;

/** The one export of the window: what was chosen, and how it stands. */
export interface ExportRun {
  readonly request: ChosenExport | null;
  readonly state: ExportState;
}

/** The export outlives the page that shows it, so that somebody can write on meanwhile. */
export const useExportRun = create<ExportRun>(() => ({ request: null, state: { phase: 'gate' } }));

let running: AbortController | null = null;

/** Takes a choice to the gate. A package has none: it is written at once. An export under way goes on instead. */
export function chooseExport(request: ChosenExport): void {
  if (useExportRun.getState().state.phase === 'running') return;
  useExportRun.setState({ request, state: { phase: 'gate' } });
  if (request.format === 'package') startExport(false);
}

/** Writes what was chosen; `force` goes past what blocks, `replace` over a file that exists. */
export function startExport(force: boolean, replace = false): void {
  const { request } = useExportRun.getState();
  if (request === null) return;
  running?.abort();
  const controller = new AbortController();
  running = controller;
  const show = (state: ExportState) => {
    if (running === controller) useExportRun.setState({ state });
  };
  show(STARTED);
  const wanted = { ...request, force, replace: replace || request.replace };
  run(wanted, controller.signal, show).catch((error: unknown) => {
    show(stateOfError(error, controller.signal, force));
  });
}

/** Ends the running export; the host leaves nothing behind. */
export function cancelExport(): void {
  running?.abort();
}

/** Back to the gate. */
export function backToGate(): void {
  useExportRun.setState({ state: { phase: 'gate' } });
}

/** Ends and forgets whatever was exported, for another library or another choice. */
export function forgetExport(): void {
  running?.abort();
  running = null;
  useExportRun.setState({ request: null, state: { phase: 'gate' } });
}

async function run(
  request: ExportRequest,
  signal: AbortSignal,
  show: (state: ExportState) => void,
): Promise<void> {
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
