import { historyField } from '@codemirror/commands';
import type { EditorState } from '@codemirror/state';

/** Posts whose history is kept at once. */
const KEPT = 20;

/** The fields that are kept besides text and selection. */
export const KEPT_FIELDS = { history: historyField };

const kept = new Map<string, unknown>();

/** Keeps text, cursor and history of a post that is left, so that undo goes on when it is opened again. */
export function keepState(post: string, state: EditorState): void {
  kept.delete(post);
  kept.set(post, state.toJSON(KEPT_FIELDS));
  const oldest = kept.keys().next();
  if (kept.size > KEPT && oldest.done !== true) kept.delete(oldest.value);
}

/** What was kept of a post, for `EditorState.fromJSON`; null when nothing was. */
export function keptState(post: string): unknown {
  return kept.get(post) ?? null;
}
