import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { ShareDay } from '../image/share-history.js';
import { LibraryContent } from '../post/library.js';
import { Language } from '../post/post.js';
import { command } from './procedure.js';

/** A library as the welcome page lists it. `path` is absolute. */
export const LibraryPlace = z.object({ path: z.string(), name: z.string() });
export type LibraryPlace = z.infer<typeof LibraryPlace>;

/** A library that was used lately. `openedAt` is UTC ISO, null when nobody wrote it down; `isThere` whether its folder can be found now. */
export const RecentLibrary = LibraryPlace.extend({
  openedAt: z.iso.datetime().nullable(),
  isThere: z.boolean(),
});
export type RecentLibrary = z.infer<typeof RecentLibrary>;

/**
 * Why a library is open for reading only: `newer` written by a newer Blogpult, `in-use` somebody else
 * has it open, `no-permission` its folder cannot be written, `missing` its folder went away meanwhile.
 */
export const ReadOnlyReason = z.enum(['newer', 'in-use', 'no-permission', 'missing']);
export type ReadOnlyReason = z.infer<typeof ReadOnlyReason>;

/** A damaged document and what became of it; shown once after opening and by `verify`. */
export const Damage = z.object({
  file: z.string(),
  /** `copy` is a second copy of profile, categories and authors by a sync client: nothing is damaged, but somebody has to look. */
  what: z.enum(['post', 'library', 'asset', 'copy']),
  title: z.string(),
  /**
   * `restored` from the previous generation or a kept version, `quarantined` with the original kept,
   * `kept` a sync client's copy that now is a version of its post, `newer` not damaged but written by a
   * newer app and left as it is, or only `found` (verify changes nothing).
   */
  outcome: z.enum(['restored', 'quarantined', 'kept', 'newer', 'found']),
  restorable: z.boolean(),
});
export type Damage = z.infer<typeof Damage>;

/** What was read: posts, posts in the trash, kept versions, pictures, all bytes; and what was wrong. */
export const VerifyReport = z.object({
  posts: z.int(),
  trashed: z.int(),
  versions: z.int(),
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
  /** Null when it can be written. */
  readOnly: ReadOnlyReason.nullable(),
});
export type OpenLibrary = z.infer<typeof OpenLibrary>;

/** How far an opening is: posts whose files were read, of those that nobody here knew or somebody touched. */
export const OpeningProgress = z.object({
  kind: z.literal('progress'),
  done: z.int().min(0),
  total: z.int().min(0),
});
export type OpeningProgress = z.infer<typeof OpeningProgress>;

const OpeningEvent = z.discriminatedUnion('kind', [
  OpeningProgress,
  z.object({ kind: z.literal('done'), library: OpenLibrary }),
]);
export type OpeningEvent = z.infer<typeof OpeningEvent>;

const InFolder = z.object({ path: z.string().min(1) });
const ToOpen = InFolder.extend({ readOnly: z.boolean().optional() });

export const library = {
  /** The open library, if any, and those used lately, newest first. */
  state: command.output(z.object({ open: OpenLibrary.nullable(), recent: z.array(RecentLibrary) })),
  /** Makes a library in an empty or new folder and opens it. LIBRARY_FOLDER_NOT_EMPTY, DISK_*. */
  create: command
    .input(InFolder.extend({ sample: z.boolean(), name: z.string().max(200), language: Language }))
    .output(OpenLibrary),
  /**
   * Opens a folder made by `create`. One that is newer than this app or cannot be written opens for
   * reading only; one that is in use does so when `readOnly` asks for it.
   * LIBRARY_NOT_FOUND, LIBRARY_DAMAGED, LIBRARY_TOO_NEW (nothing in it can be read), LIBRARY_IN_USE.
   */
  open: command.input(ToOpen).output(OpenLibrary),
  /** The same, telling how far it is where many files have to be read; the library comes last. */
  openTold: command.input(ToOpen).output(eventIterator(OpeningEvent)),
  close: command.output(z.void()),
  /**
   * Moves the open library into an empty or new folder and goes on there. Across drives everything is
   * copied and compared before the old folder is cleared. LIBRARY_FOLDER_NOT_EMPTY, LIBRARY_READ_ONLY, DISK_*.
   */
  move: command.input(z.object({ to: z.string().min(1) })).output(OpenLibrary),
  /** Takes a library off the list of recent ones; its folder stays as it is. */
  forget: command.input(InFolder).output(z.void()),
  /** Saves profile, categories and authors. LIBRARY_CONFLICT when `baseRevision` is not the stored one. */
  save: command
    .input(z.object({ content: LibraryContent, baseRevision: z.int().positive() }))
    .output(z.object({ revision: z.int().positive() })),
  /** The shares of described, decorative and undecided pictures: the days they changed, oldest first, today's the last. */
  shares: command.output(z.array(ShareDay)),
  /** Reads every document and picture and compares hashes. Changes nothing. */
  verify: command.output(VerifyReport),
  /** Writes a complete copy as one file, proven by a trial restore. EXPORT_TARGET_EXISTS, EXPORT_NO_SPACE, EXPORT_NAME_REFUSED, EXPORT_FOLDER_*, DISK_*. */
  backup: command
    .input(z.object({ out: z.string().min(1) }))
    .output(z.object({ path: z.string(), files: z.int(), bytes: z.int() })),
  /** Restores a backup into an empty or new folder and opens nothing. BACKUP_DAMAGED, LIBRARY_FOLDER_NOT_EMPTY. */
  restore: command
    .input(z.object({ file: z.string().min(1), into: z.string().min(1) }))
    .output(z.object({ path: z.string(), files: z.int(), bytes: z.int() })),
};
