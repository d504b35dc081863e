import type { EditorState } from '@codemirror/state';
import type { Passage } from '../../../core/review/passage.js';
import { passagesIn } from './review-marks.js';

/** What a note would be about: the marked words, else the paragraph at the cursor. */
export interface ReviewTarget extends Passage {
  /** A note that is there already and whose passage the cursor stands in. */
  readonly note: string | null;
  /** Whether words were marked on purpose. */
  readonly marked: boolean;
}

/** What the author means by the place of the cursor. */
export function reviewTarget(state: EditorState): ReviewTarget {
  const { from, to, head, empty } = state.selection.main;
  if (!empty) return { note: null, marked: true, from, to };
  const line = state.doc.lineAt(head);
  const here = [...passagesIn(state)].find(([, one]) => one.from <= head && head <= one.to);
  return { note: here?.[0] ?? null, marked: false, from: line.from, to: line.to };
}
