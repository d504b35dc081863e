import type { ReviewNote } from '../../../../core/post/review-note.js';
import type { ImportReason } from '../../../../core/messages/import-notes.js';
import type { NoteParams } from '../refusal.js';

/** What a reader says about something that did not come along as it was. */
export interface ForeignNote {
  readonly outcome: 'changed' | 'left-out';
  readonly reason: ImportReason;
  readonly params: NoteParams;
}

/**
 * One text of a foreign file, in the dialect. `data` is what stands around it, as front matter says it;
 * pictures in `body` are addresses in the file's own terms.
 */
export interface ForeignDocument {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly notes: readonly ForeignNote[];
  readonly reviewNotes: readonly ReviewNote[];
}

/** A category as a foreign file names it. */
export interface ForeignCategory {
  readonly name: string;
  readonly slug: string;
  readonly description: string;
}

/** What a reader hands over at a time; a large file comes in several of these, notes of the whole with the last. */
export interface ForeignBatch {
  readonly documents: readonly ForeignDocument[];
  /** Pictures that the file holds itself, by the address the texts use. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly categories: readonly ForeignCategory[];
  readonly notes: readonly ForeignNote[];
}

/** The kinds of files that have a reader. */
export type ForeignKind = 'word' | 'html' | 'wordpress';

/** What the worker is told: the file, absolute, and what a person calls it. */
export interface ForeignJob {
  readonly kind: ForeignKind;
  readonly path: string;
  readonly name: string;
}

/** What the worker answers: a part, the end, or why nothing of the file can be taken. */
export type ReaderAnswer =
  | { readonly batch: ForeignBatch }
  | { readonly done: true }
  | { readonly refused: ImportReason; readonly params: NoteParams }
  | { readonly failure: string };
