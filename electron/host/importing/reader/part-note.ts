import type { ImportReason } from '../../../../core/messages/import-notes.js';
import type { NoteParams } from '../refusal.js';

/** What a reader says about a file or a part of it that did not come along as it was. */
export interface PartNote {
  /** The file it is about; the source itself when absent. */
  readonly file?: string;
  readonly outcome: 'changed' | 'left-out';
  readonly reason: ImportReason;
  readonly params: NoteParams;
}
