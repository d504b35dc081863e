import type { PostFindings } from '../../core/contract/checks.js';
import type { ErrorCode, ErrorDetail } from '../../core/contract/error-codes.js';
import type { ExportEvent } from '../../core/contract/exports.js';

/** The steps of an export in their order. */
export const EXPORT_STEPS = ['check', 'pages', 'pictures', 'write'] as const;
export type ExportStep = (typeof EXPORT_STEPS)[number];

/** The last event of an export. */
export type ExportResult = Extract<ExportEvent, { kind: 'done' }>;

/** Where the panel stands between choosing and the finished bundle. */
export type ExportState =
  | { readonly phase: 'choosing' }
  | { readonly phase: 'checking' }
  | { readonly phase: 'blocked'; readonly blocked: readonly PostFindings[] }
  | {
      readonly phase: 'running';
      readonly step: ExportStep;
      readonly done: number;
      readonly total: number;
    }
  /** The file exists; `force` is kept so that replacing goes on where it stopped. */
  | { readonly phase: 'target-exists'; readonly path: string; readonly force: boolean }
  | { readonly phase: 'done'; readonly result: ExportResult }
  | { readonly phase: 'failed'; readonly code: ErrorCode; readonly detail: ErrorDetail };

/** The state at the start of an export. */
export const STARTED: ExportState = { phase: 'running', step: 'check', done: 0, total: 0 };

/** The state after an event of the running export. */
export function afterEvent(event: ExportEvent): ExportState {
  if (event.kind === 'done') return { phase: 'done', result: event };
  return { phase: 'running', step: event.step, done: event.done, total: event.total };
}

/** How a step stands: done, under way, or still to come. */
export function stepStanding(step: ExportStep, current: ExportStep): 'done' | 'now' | 'later' {
  const [at, now] = [EXPORT_STEPS.indexOf(step), EXPORT_STEPS.indexOf(current)];
  if (at === now) return 'now';
  return at < now ? 'done' : 'later';
}

/** Only what blocks, post by post; posts in which nothing blocks are left out. */
export function blockingOnly(checked: readonly PostFindings[]): PostFindings[] {
  return checked
    .map((post) => ({
      ...post,
      findings: post.findings.filter((finding) => finding.severity === 'block'),
    }))
    .filter((post) => post.findings.length > 0);
}
