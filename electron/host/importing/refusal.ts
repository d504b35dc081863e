import type { ImportNote } from '../../../core/contract/imports.js';
import type { ImportReason } from '../../../core/messages/import-notes.js';

/** Values of a note's sentence. */
export type NoteParams = ImportNote['params'];

/** Why a whole file, folder or bundle is left out; becomes a note of the report, never a failure of the import. */
export class ImportRefusal extends Error {
  constructor(
    readonly reason: ImportReason,
    readonly params: NoteParams = {},
    options?: { cause?: unknown },
  ) {
    super(reason, options);
    this.name = 'ImportRefusal';
  }
}

/** A note about `file`, with a reason that has a sentence. */
export function note(
  file: string,
  outcome: ImportNote['outcome'],
  reason: ImportReason,
  params: NoteParams = {},
): ImportNote {
  return { file, outcome, reason, params };
}
