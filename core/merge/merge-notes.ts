import type { PostContent } from '../post/post.js';
import type { ReviewNote } from '../post/review-note.js';
import type { MergeChoices, Merged } from './conflict.js';
import { mergeRecords } from './merge-records.js';
import { agreed, canonical } from './merge-value.js';

interface NoteSides {
  readonly base: Pick<PostContent, 'reviewNotes'> | null;
  readonly ours: Pick<PostContent, 'reviewNotes'>;
  readonly theirs: Pick<PostContent, 'reviewNotes'>;
}

type Reply = ReviewNote['replies'][number];
type Anchor = ReviewNote['anchor'];

/**
 * Merges review notes by their id. Replies of both sides are kept, in the order in which they were
 * written. Where a note stands is no decision for a person: it follows the text by itself.
 */
export function mergeNotes(
  { base, ours, theirs }: NoteSides,
  choices: MergeChoices,
): Merged<ReviewNote[]> {
  const [before, mine, others] = [byId(base), byId(ours), byId(theirs)];
  const shared = new Set([...mine.keys()].filter((id) => others.has(id)));
  const replies = repliesById([ours, theirs], shared);
  // Where a side removed a note, an answer that the other wrote meanwhile is a change like any other.
  const compared = (notes: ReadonlyMap<string, ReviewNote>) =>
    [...notes.values()].map((note) => ({
      ...note,
      anchor: anchorOf(note.id, before, mine, others) ?? note.anchor,
      replies: shared.has(note.id) ? [] : note.replies,
    }));
  const merged = mergeRecords(
    { field: 'reviewNotes', key: ({ id }: ReviewNote) => id },
    { base: compared(before), ours: compared(mine), theirs: compared(others) },
    choices,
  );
  const value = merged.value.map((note) => ({
    ...note,
    replies: replies.get(note.id) ?? note.replies,
  }));
  return { value, conflicts: merged.conflicts };
}

function byId(post: Pick<PostContent, 'reviewNotes'> | null): Map<string, ReviewNote> {
  return new Map((post?.reviewNotes ?? []).map((note) => [note.id, note]));
}

/** The anchor that changed; of two, the one that both laptops would choose. */
function anchorOf(
  id: string,
  before: ReadonlyMap<string, ReviewNote>,
  mine: ReadonlyMap<string, ReviewNote>,
  others: ReadonlyMap<string, ReviewNote>,
): Anchor | undefined {
  const [ours, theirs] = [mine.get(id)?.anchor, others.get(id)?.anchor];
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  const one = agreed<Anchor | undefined>(before.get(id)?.anchor, ours, theirs);
  return one ?? (canonical(ours) < canonical(theirs) ? ours : theirs);
}

function repliesById(
  posts: readonly Pick<PostContent, 'reviewNotes'>[],
  wanted: ReadonlySet<string>,
): Map<string, Reply[]> {
  const byNote = new Map<string, Map<string, Reply>>();
  for (const { id, replies } of posts.flatMap(({ reviewNotes: notes }) => notes)) {
    if (!wanted.has(id)) continue;
    const known = byNote.get(id) ?? new Map<string, Reply>();
    for (const reply of replies) known.set(canonical(reply), reply);
    byNote.set(id, known);
  }
  return new Map([...byNote].map(([id, known]) => [id, [...known.values()].sort(byTime)]));
}

function byTime(a: Reply, b: Reply): number {
  const [first, second] = [a.at + canonical(a), b.at + canonical(b)];
  return first < second ? -1 : Number(first > second);
}
