import { historyField } from '@codemirror/commands';
import type { EditorState, StateEffect } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** Posts whose history is kept at once. */
const KEPT = 20;

/** The fields that are kept besides text and selection. */
export const KEPT_FIELDS = { history: historyField };

const kept = new Map<string, unknown>();
const sights = new Map<string, StateEffect<unknown>>();

/** Keeps text, cursor and history of a post that is left, so that undo goes on when it is opened again. */
export function keepState(post: string, state: EditorState): void {
  kept.delete(post);
  kept.set(post, state.toJSON(KEPT_FIELDS));
  const oldest = kept.keys().next();
  if (kept.size > KEPT && oldest.done !== true) {
    kept.delete(oldest.value);
    sights.delete(oldest.value);
  }
}

/** What was kept of a post, for `EditorState.fromJSON`; null when nothing was. */
export function keptState(post: string): unknown {
  return kept.get(post) ?? null;
}

/** Keeps which part of a post is in sight; only as long as its view stands in the page. */
export function keepSight(post: string, view: EditorView): void {
  if (view.dom.isConnected) sights.set(post, view.scrollSnapshot());
}

/** The part of a post that was in sight when it was left, for a new view's `scrollTo`; null when it never was. */
export function keptSight(post: string): StateEffect<unknown> | null {
  return sights.get(post) ?? null;
}
