import type { NoteReply, ReviewNote } from '../post/review-note.js';

/** How many notes wait for somebody. */
export function countOpen(notes: readonly ReviewNote[]): number {
  return notes.filter(({ state }) => state === 'open').length;
}

/** The notes with an answer below one of them; answering a settled note opens it again. */
export function answered(notes: readonly ReviewNote[], id: string, reply: NoteReply): ReviewNote[] {
  return changed(notes, id, (note) => ({
    ...note,
    state: 'open',
    replies: [...note.replies, reply],
  }));
}

/** The notes with another state of one of them. */
export function withState(
  notes: readonly ReviewNote[],
  id: string,
  state: ReviewNote['state'],
): ReviewNote[] {
  return changed(notes, id, (note) => ({ ...note, state }));
}

/** The notes with other words of one of them or, where `reply` is an id, of that answer below it. */
export function reworded(
  notes: readonly ReviewNote[],
  { note: id, reply }: WordsOf,
  text: string,
): ReviewNote[] {
  return changed(notes, id, (note) =>
    reply === null
      ? { ...note, text }
      : {
          ...note,
          replies: note.replies.map((one) => (one.id === reply ? { ...one, text } : one)),
        },
  );
}

/** Whose words are meant: those of a note (`reply` null) or of an answer below it; both ids. */
export interface WordsOf {
  readonly note: string;
  readonly reply: string | null;
}

/** A note that was taken away, and where it stood in the list. */
export interface RemovedNote {
  readonly note: ReviewNote;
  readonly index: number;
}

/** Takes a note out, with what is needed to put it back; null when there is none of this name. */
export function takenOut(
  notes: readonly ReviewNote[],
  id: string,
): { readonly notes: ReviewNote[]; readonly removed: RemovedNote } | null {
  const index = notes.findIndex((note) => note.id === id);
  const note = notes[index];
  return note === undefined ? null : { notes: notes.toSpliced(index, 1), removed: { note, index } };
}

/** Puts a note back where it stood; nothing happens when it is there. */
export function putBack(notes: readonly ReviewNote[], removed: RemovedNote): ReviewNote[] {
  const { note, index } = removed;
  return notes.some(({ id }) => id === note.id) ? [...notes] : notes.toSpliced(index, 0, note);
}

function changed(
  notes: readonly ReviewNote[],
  id: string,
  change: (note: ReviewNote) => ReviewNote,
): ReviewNote[] {
  return notes.map((note) => (note.id === id ? change(note) : note));
}
