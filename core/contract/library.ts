import { z } from 'zod';
import { LibraryContent } from '../post/library.js';
import { Language } from '../post/post.js';
import { command } from './procedure.js';

/** A library as the welcome page lists it. `path` is absolute. */
export const LibraryPlace = z.object({ path: z.string(), name: z.string() });
export type LibraryPlace = z.infer<typeof LibraryPlace>;

/** A damaged document and what became of it; shown once after opening and by `verify`. */
export const Damage = z.object({
  file: z.string(),
  what: z.enum(['post', 'library', 'asset']),
  title: z.string(),
  /** `restored` from the previous generation, `quarantined` with the original kept, or only `found` (verify changes nothing). */
  outcome: z.enum(['restored', 'quarantined', 'found']),
  restorable: z.boolean(),
});
export type Damage = z.infer<typeof Damage>;

export const VerifyReport = z.object({
  posts: z.int(),
  assets: z.int(),
  bytes: z.int(),
  damages: z.array(Damage),
  missingAssets: z.array(z.object({ post: z.string(), asset: z.string() })),
});
export type VerifyReport = z.infer<typeof VerifyReport>;

export const OpenLibrary = LibraryPlace.extend({
  content: LibraryContent,
  revision: z.int().positive(),
  damages: z.array(Damage),
});
export type OpenLibrary = z.infer<typeof OpenLibrary>;

const InFolder = z.object({ path: z.string().min(1) });

export const library = {
  /** The open library, if any, and those used lately, newest first. */
  state: command.output(z.object({ open: OpenLibrary.nullable(), recent: z.array(LibraryPlace) })),
  /** Makes a library in an empty or new folder and opens it. LIBRARY_FOLDER_NOT_EMPTY, DISK_*. */
  create: command
    .input(InFolder.extend({ sample: z.boolean(), name: z.string().max(200), language: Language }))
    .output(OpenLibrary),
  /** Opens a folder made by `create`. LIBRARY_NOT_FOUND, LIBRARY_DAMAGED, LIBRARY_TOO_NEW, LIBRARY_IN_USE. */
  open: command.input(InFolder).output(OpenLibrary),
  close: command.output(z.void()),
  /** Saves profile, categories and authors. LIBRARY_CONFLICT when `baseRevision` is not the stored one. */
  save: command
    .input(z.object({ content: LibraryContent, baseRevision: z.int().positive() }))
    .output(z.object({ revision: z.int().positive() })),
  /** Reads every document and picture and compares hashes. Changes nothing. */
  verify: command.output(VerifyReport),
  /** Writes a complete copy as one file, proven by a trial restore. EXPORT_TARGET_EXISTS, DISK_*. */
  backup: command
    .input(z.object({ out: z.string().min(1) }))
    .output(z.object({ path: z.string(), files: z.int(), bytes: z.int() })),
  /** Restores a backup into an empty or new folder and opens nothing. BACKUP_DAMAGED, LIBRARY_FOLDER_NOT_EMPTY. */
  restore: command
    .input(z.object({ file: z.string().min(1), into: z.string().min(1) }))
    .output(z.object({ path: z.string(), files: z.int(), bytes: z.int() })),
};
