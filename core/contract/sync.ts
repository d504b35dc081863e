import { z } from 'zod';
import { RecordId } from '../post/post.js';
import { command } from './procedure.js';

/** Where a library is shared with other laptops: a folder that somebody else carries, or none. Absolute path. */
const SyncSettings = z.object({ folder: z.string().min(1).nullable() });

/** What came of one post that was taken from the folder. */
export const SyncedPost = z.object({
  post: RecordId,
  title: z.string(),
  by: z.string(),
  receipt: z.enum(['added', 'forward', 'merged', 'waiting']),
});
export type SyncedPost = z.infer<typeof SyncedPost>;

/**
 * What a run did. `sent` counts posts, `incomplete` names files that have not arrived whole yet and are
 * tried again next time. `at` is UTC ISO.
 */
export const SyncReport = z.object({
  at: z.iso.datetime(),
  sent: z.int(),
  taken: z.array(SyncedPost),
  incomplete: z.array(z.string()),
});
export type SyncReport = z.infer<typeof SyncReport>;

export const sync = {
  /** The folder of the open library on this computer, and what the last run since the start did. */
  settings: command.output(SyncSettings.extend({ last: SyncReport.nullable() })),
  /** Chooses the folder or ends sharing. FOLDER_NOT_ALLOWED inside the library, SYNC_FOLDER_AWAY. */
  saveSettings: command.input(SyncSettings).output(z.void()),
  /**
   * Puts what changed here into the folder and takes what others put there. Nothing is ever deleted
   * here because it is missing there. SYNC_FOLDER_AWAY when the folder is not at hand, LIBRARY_READ_ONLY, DISK_*.
   */
  run: command.output(SyncReport),
};
