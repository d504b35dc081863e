import { findImages } from '../../core/image/find-images.js';
import type { PostContent } from '../../core/post/post.js';
import type { ReviewNote } from '../../core/post/review-note.js';
import { findPassage } from '../../core/review/passage.js';

type Discussed = Pick<PostContent, 'body' | 'featured' | 'reviewNotes'>;

/** A note with its place: `at` orders notes as one reads; `lost` says that what it is about is gone. */
export interface PlacedNote {
  readonly note: ReviewNote;
  readonly at: number;
  readonly lost: boolean;
}

/** The notes of a post in the order in which one reads: the post, its fields, then down the text. */
export function notesInOrder({ body, featured, reviewNotes }: Discussed): PlacedNote[] {
  const pictures = new Map<string, number>();
  for (const { use, from } of findImages(body)) {
    if (!pictures.has(use.asset)) pictures.set(use.asset, from);
  }
  if (featured !== null) pictures.set(featured.asset, -1);
  const place = ({ anchor }: ReviewNote): number | undefined => {
    if (anchor.kind === 'post') return -3;
    if (anchor.kind === 'field') return -2;
    if (anchor.kind === 'picture') return pictures.get(anchor.asset);
    return findPassage(body, anchor)?.from;
  };
  return reviewNotes
    .map((note) => {
      const at = place(note);
      return { note, at: at ?? Number.MAX_SAFE_INTEGER, lost: at === undefined };
    })
    .sort((a, b) => a.at - b.at || (a.note.at < b.note.at ? -1 : 1));
}
