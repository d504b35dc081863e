import { create } from 'zustand';
import type { RecordId } from '../../../core/post/post.js';
import type { ReviewTarget } from '../../editor/Editor.js';
import { showTab } from '../desk/desk-store.js';

/** What is under way with notes: one that is written, or one that was asked for in the text. */
interface ReviewDesk {
  readonly writing: { readonly post: RecordId; readonly target: ReviewTarget } | null;
  readonly shown: string | null;
}

/** The notes' small state, so that text, keys and panel change the same thing. */
export const useReviewDesk = create<ReviewDesk>(() => ({ writing: null, shown: null }));

/** Shows the note at a place of the text, or begins one about it. */
export function review(post: RecordId, target: ReviewTarget): void {
  useReviewDesk.setState(
    target.note === null
      ? { writing: { post, target }, shown: null }
      : { writing: null, shown: target.note },
  );
  showTab('notes');
}
