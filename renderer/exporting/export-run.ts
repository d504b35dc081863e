import { create } from 'zustand';
import type { ExportRequest } from '../../core/contract/exports.js';
import { client } from '../host/client.js';
import { isCancelled, toBlogpultError } from '../host/errors.js';
import { afterEvent, STARTED, type ExportState } from './export-state.js';

/** An export as it is chosen; only `force` is decided on the way. */
export type ChosenExport = Omit<ExportRequest, 'force'>;

/** How somebody exports, for the next time; `out` is the path they wrote or picked, null where one is suggested. */
export interface ExportHabit extends Pick<ChosenExport, 'format' | 'preset'> {
  readonly out: string | null;
}

/** The one export of the window: what was chosen, how it stands, and what was chosen before. */
export interface ExportRun {
  readonly request: ChosenExport | null;
  readonly state: ExportState;
  readonly habit: ExportHabit;
}

/** The export outlives the page that shows it, so that somebody can write on meanwhile. */
export const useExportRun = create<ExportRun>(() => ({
  request: null,
  state: { phase: 'gate' },
  habit: { format: 'site', out: null },
}));

/** What to do with a finished bundle depends on its form, or on the program it is for. */
export function nextStep({ format, preset }: ChosenExport) {
  return preset === undefined || preset === 'plain' ? format : preset;
}

let running: AbortController | null = null;

/** Keeps how somebody exports, so that the next time begins there. */
export function keepHabit(habit: ExportHabit): void {
  useExportRun.setState({ habit });
}

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

/** Ends and forgets whatever was exported, for another library or another export. */
export function forgetExport(): void {
  changeExport();
  useExportRun.setState(({ habit }) => ({ habit: { ...habit, out: null } }));
}

/** Ends what was chosen, so that something about it can be changed; form and place stay as they were. */
export function changeExport(): void {
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
    return { phase: 'failed', code: 'EXPORT_CANCELLED', detail: {}, force };
  }
  const { code, detail } = toBlogpultError(error);
  if (code === 'EXPORT_TARGET_EXISTS') {
    return { phase: 'target-exists', path: String(detail['path'] ?? ''), force };
  }
  return { phase: 'failed', code, detail, force };
}
