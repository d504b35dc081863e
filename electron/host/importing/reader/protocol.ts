import type { ImportReason } from '../../../../core/messages/import-notes.js';
import type { LibraryDocument } from '../../../../core/export/document-schemas.js';
import type { NoteParams } from '../refusal.js';
import type { ReadDocument } from '../read-document.js';
import type { PartNote } from './part-note.js';

/** The kinds of sources that have a reader: `source` only lists files and hands them over. */
type ReaderKind = 'word' | 'html' | 'wordpress' | 'markdown' | 'source';

/** What a reader is told: the source, absolute, what a person calls it, and what is wanted of it. */
export interface ReaderJob {
  readonly kind: ReaderKind;
  readonly path: string;
  readonly name: string;
  /** Whether pages of a WordPress site count as posts. */
  readonly pages: boolean;
  /** The blog's, an IANA name: some times of a WordPress site are told without one. */
  readonly timeZone: string;
}

/** A category as a foreign file names it. */
export interface ForeignCategory {
  readonly name: string;
  readonly slug: string;
  readonly description: string;
}

/** What posts of a source share, and the path of the document that says so. */
export interface SharedPart {
  readonly path: string;
  readonly document: LibraryDocument;
}

/** What a reader hands over at a time: texts that were read and judged. A large source comes in several of these. */
export interface ReadPart {
  readonly documents: readonly ReadDocument[];
  /** Pictures that the file holds itself, by the address the texts use. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly categories: readonly ForeignCategory[];
  readonly library: SharedPart | null;
  readonly notes: readonly PartNote[];
  /** How many texts the whole source has, as far as that is known. */
  readonly total: number;
}

/** A part of which only some is given. */
export function readPart(parts: Partial<ReadPart>): ReadPart {
  const { documents = [] } = parts;
  const none = { pictures: new Map<string, Uint8Array>(), categories: [], library: null };
  return { documents, ...none, notes: [], total: documents.length, ...parts };
}

/** The files of a source as its reader lists them. */
export interface SourceList {
  readonly name: string;
  readonly paths: readonly string[];
  readonly links: readonly string[];
  readonly tooDeep: readonly string[];
}

/** What a reader is asked: for the list of files, the bytes of one, or the next part. */
export type ReaderQuestion =
  | { readonly ask: 'list' }
  | { readonly ask: 'read'; readonly path: string; readonly limit: number }
  | { readonly ask: 'next' };

/** What it answers, or why it cannot. */
export type ReaderAnswer =
  | { readonly list: SourceList }
  | { readonly bytes: Uint8Array }
  | { readonly part: ReadPart | null }
  | { readonly refused: ImportReason; readonly params: NoteParams }
  | { readonly failure: string };

/** Bytes read of the source so far. */
export interface ReaderProgress {
  readonly done: number;
  readonly total: number;
}

/** Everything that goes to a reader. */
export type ToReader =
  | { readonly job: ReaderJob; readonly memory: number }
  | { readonly id: number; readonly question: ReaderQuestion };

/** Everything that comes from one; `ready` says that it runs. */
export type FromReader =
  | { readonly ready: true }
  | { readonly progress: ReaderProgress }
  | { readonly id: number; readonly answer: ReaderAnswer };
