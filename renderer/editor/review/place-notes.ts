import type { EditorView } from '@codemirror/view';
import type { ReviewNote } from '../../../core/post/review-note.js';
import { findPassage, isRemnant, traceOfPassage } from '../../../core/review/passage.js';
import {
  arePassagesTrusted,
  type MarkedPassage,
  markPassages,
  passagesIn,
} from './review-marks.js';

/**
 * Finds the passages of notes in a view and marks them; to be called in pauses, when the notes or the
 * text have changed. A passage that moved with the edits is never looked for again.
 */
export function notePlacer(view: EditorView): (notes: readonly ReviewNote[]) => void {
  // What was looked for in vain, by note: the search through a whole text is not repeated at every pause.
  const lost = new Map<string, string>();
  return (notes) => {
    const { state } = view;
    const known = passagesIn(state);
    const trusted = arePassagesTrusted(state);
    const text = lazily(() => state.doc.toString());
    const found: MarkedPassage[] = [];
    for (const { id, anchor, state: mark } of notes) {
      if (anchor.kind !== 'passage') continue;
      const there = known.get(id);
      const words = there === undefined ? '' : state.sliceDoc(there.from, there.to);
      const moved = isRemnant(words, anchor.quote) ? undefined : there;
      const kept = moved !== undefined && (trusted || words === anchor.quote);
      const exact = kept ? moved : (findPassage(text(), anchor) ?? moved);
      const isLost = lost.get(id) === anchor.quote;
      const place = exact ?? (isLost ? null : traceOfPassage(text(), anchor));
      if (place === null) lost.set(id, anchor.quote);
      else found.push({ note: id, state: mark, ...place });
    }
    markPassages(view, found);
  };
}

function lazily(make: () => string): () => string {
  let made: string | null = null;
  return () => (made ??= make());
}
