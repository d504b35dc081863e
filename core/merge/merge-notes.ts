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

type State = ReviewNote['state'];
type Notes = ReadonlyMap<string, ReviewNote>;

/**
 * Merges review notes by their id. Replies of both sides are kept, in the order in which they were
 * written; one that both rewrote is to be decided like a note. Where a note stands and whether it is
 * settled is no decision for a person: the first follows the text, the second whoever changed it.
 */
export function mergeNotes(
  { base, ours, theirs }: NoteSides,
  choices: MergeChoices,
): Merged<ReviewNote[]> {
  const [before, mine, others] = [byId(base), byId(ours), byId(theirs)];
  const shared = [...mine.keys()].filter((id) => others.has(id));
  const replies = new Map(
    shared.map((id) => [id, mergeReplies(id, { before, mine, others }, choices)]),
  );
  // Where a side removed a note, an answer that the other wrote meanwhile is a change like any other.
  const compared = (notes: Notes) =>
    [...notes.values()].map((note) => ({
      ...note,
      anchor: anchorOf(note.id, before, mine, others) ?? note.anchor,
      state: stateOf(note.id, before, mine, others) ?? note.state,
      replies: replies.has(note.id) ? [] : note.replies,
    }));
  const merged = mergeRecords(
    { field: 'reviewNotes', key: ({ id }: ReviewNote) => id },
    { base: compared(before), ours: compared(mine), theirs: compared(others) },
    choices,
  );
  const value = merged.value.map((note) => ({
    ...note,
    replies: replies.get(note.id)?.value ?? note.replies,
  }));
  const asked = [...replies.values()].flatMap(({ conflicts }) => conflicts);
  return { value, conflicts: [...merged.conflicts, ...asked] };
}

function byId(post: Pick<PostContent, 'reviewNotes'> | null): Notes {
  return new Map((post?.reviewNotes ?? []).map((note) => [note.id, note]));
}

/** The anchor that changed; of two, the one that both laptops would choose. */
function anchorOf(id: string, before: Notes, mine: Notes, others: Notes): Anchor | undefined {
  const [ours, theirs] = [mine.get(id)?.anchor, others.get(id)?.anchor];
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  const one = agreed<Anchor | undefined>(before.get(id)?.anchor, ours, theirs);
  return one ?? (canonical(ours) < canonical(theirs) ? ours : theirs);
}

/** The state that was changed; undefined for a note that is not on both sides. */
function stateOf(id: string, before: Notes, mine: Notes, others: Notes): State | undefined {
  const [ours, theirs] = [mine.get(id)?.state, others.get(id)?.state];
  if (ours === undefined || theirs === undefined) return undefined;
  return agreed<State | undefined>(before.get(id)?.state, ours, theirs) ?? 'open';
}

function mergeReplies(
  id: string,
  notes: { readonly before: Notes; readonly mine: Notes; readonly others: Notes },
  choices: MergeChoices,
): Merged<Reply[]> {
  const of = (side: Notes) => side.get(id)?.replies ?? [];
  const { value, conflicts } = mergeRecords(
    { field: 'reviewNotes', key: (reply: Reply) => reply.id },
    { base: of(notes.before), ours: of(notes.mine), theirs: of(notes.others) },
    choices,
  );
  return { value: value.sort(byTime), conflicts };
}

function byTime(a: Reply, b: Reply): number {
  const [first, second] = [a.at + canonical(a), b.at + canonical(b)];
  return first < second ? -1 : Number(first > second);
}
