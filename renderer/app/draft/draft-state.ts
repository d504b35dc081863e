import type { BlogpultError } from '../../../core/contract/error-codes.js';

/**
 * What is known about one document while somebody edits it.
 * `edits` counts changes since it was opened; `storedEdits` of them are on the disk. `savingEdits`
 * is the count that the save in flight carries, or null. `failures` counts failed saves in a row.
 */
export interface DraftState<Content> {
  readonly content: Content;
  readonly revision: number;
  readonly edits: number;
  readonly storedEdits: number;
  readonly savingEdits: number | null;
  readonly problem: BlogpultError | null;
  readonly failures: number;
}

/** What can happen to a draft. */
export type DraftEvent<Content> =
  | { readonly type: 'edited'; readonly content: Content }
  | { readonly type: 'saveStarted' }
  | { readonly type: 'saved'; readonly revision: number }
  | { readonly type: 'failed'; readonly problem: BlogpultError };

/** What the interface always shows. `pending` is a change that will be saved within a second. */
export type SaveStatus = 'saved' | 'pending' | 'saving' | 'failed';

/** Failures that time does not heal: only the person can decide or change something. */
const NEEDS_PERSON: ReadonlySet<string> = new Set([
  'POST_CONFLICT',
  'LIBRARY_CONFLICT',
  'POST_NOT_FOUND',
  'SLUG_TAKEN',
  'INPUT_INVALID',
  'TEXT_TOO_LONG',
  'LIBRARY_READ_ONLY',
  'LIBRARY_NOT_OPEN',
]);

/** A document as it was read: nothing edited. */
export function openedDraft<Content>(content: Content, revision: number): DraftState<Content> {
  return {
    content,
    revision,
    edits: 0,
    storedEdits: 0,
    savingEdits: null,
    problem: null,
    failures: 0,
  };
}

/** The state after an event; never loses content: only `edited` replaces it. */
export function reduceDraft<Content>(
  state: DraftState<Content>,
  event: DraftEvent<Content>,
): DraftState<Content> {
  switch (event.type) {
    case 'edited':
      return { ...state, content: event.content, edits: state.edits + 1 };
    case 'saveStarted':
      return { ...state, savingEdits: state.edits };
    case 'saved':
      return {
        ...state,
        revision: event.revision,
        storedEdits: state.savingEdits ?? state.storedEdits,
        savingEdits: null,
        problem: null,
        failures: 0,
      };
    case 'failed':
      return { ...state, savingEdits: null, problem: event.problem, failures: state.failures + 1 };
  }
}

/** Whether something on the screen is not on the disk. */
export function isDirty(state: DraftState<unknown>): boolean {
  return state.edits !== state.storedEdits;
}

/** Whether a conflict waits for a decision: saving on would overwrite somebody's work. */
export function isConflict(state: DraftState<unknown>): boolean {
  const code = state.problem?.code;
  return code === 'POST_CONFLICT' || code === 'LIBRARY_CONFLICT';
}

/** What the save state line says. A problem stays visible until a save has succeeded. */
export function saveStatus(state: DraftState<unknown>): SaveStatus {
  if (!isDirty(state)) return 'saved';
  if (state.problem !== null) return 'failed';
  return state.savingEdits === null ? 'pending' : 'saving';
}

/** Milliseconds until a failed save is tried again: 2, 4, 8 … 30 s; null when only the person can help. */
export function retryDelay(state: DraftState<unknown>): number | null {
  if (state.problem === null || NEEDS_PERSON.has(state.problem.code)) return null;
  return Math.min(30_000, 1000 * 2 ** state.failures);
}
