import type { PostFindings } from '../../core/contract/checks.js';
import type { ErrorCode, ErrorDetail } from '../../core/contract/error-codes.js';
import type { ExportEvent } from '../../core/contract/exports.js';

/** The steps of an export in their order. */
export const EXPORT_STEPS = ['check', 'pages', 'pictures', 'write'] as const;
export type ExportStep = (typeof EXPORT_STEPS)[number];

/** The last event of an export. */
export type ExportResult = Extract<ExportEvent, { kind: 'done' }>;

/** A running export: `left` is how long the step may still take, ms, as far as that can be told. */
export interface RunningExport {
  readonly phase: 'running';
  readonly step: ExportStep;
  readonly done: number;
  readonly total: number;
  readonly left: number | null;
}

/** Where an export stands: chosen and looked at, under way, or ended one way or another. */
export type ExportState =
  | { readonly phase: 'gate' }
  | RunningExport
  /** The file exists; here and after a failure `force` is kept, so that the next try goes on where it stopped. */
  | { readonly phase: 'target-exists'; readonly path: string; readonly force: boolean }
  | { readonly phase: 'done'; readonly result: ExportResult }
  | {
      readonly phase: 'failed';
      readonly code: ErrorCode;
      readonly detail: ErrorDetail;
      readonly force: boolean;
    };

/** The state at the start of an export. */
export const STARTED: RunningExport = {
  ...{ phase: 'running', step: 'check', done: 0, total: 0, left: null },
};

/** The state after an event of the running export. */
export function afterEvent(event: ExportEvent): ExportState {
  if (event.kind === 'done') return { phase: 'done', result: event };
  const { step, done, total, remaining } = event;
  return { phase: 'running', step, done, total, left: remaining ?? null };
}

/** How a step stands: done, under way, or still to come. */
export function stepStanding(step: ExportStep, current: ExportStep): 'done' | 'now' | 'later' {
  const [at, now] = [EXPORT_STEPS.indexOf(step), EXPORT_STEPS.indexOf(current)];
  if (at === now) return 'now';
  return at < now ? 'done' : 'later';
}

/** How many findings of a post hold the export back, and how many only warn. */
export function countFindings({ findings }: PostFindings): { block: number; warn: number } {
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  return { block: count('block'), warn: count('warn') };
}

/** The posts with what holds them back first, then those with warnings; else in their order. */
export function worstFirst(posts: readonly PostFindings[]): PostFindings[] {
  const rank = (post: PostFindings) => {
    const { block, warn } = countFindings(post);
    return block > 0 ? 0 : warn > 0 ? 1 : 2;
  };
  return [...posts].sort((a, b) => rank(a) - rank(b));
}
