import { z } from 'zod';
import { RecordId } from '../post/post.js';
import { command } from './procedure.js';

/**
 * Where a library is shared with other laptops: a folder that somebody else carries (absolute path), or
 * none. `automatic` lets Blogpult look into it by itself.
 */
const SyncSettings = z.object({
  folder: z.string().min(1).nullable(),
  automatic: z.boolean().default(true),
});

/** What came of one post that was taken from the folder. */
export const SyncedPost = z.object({
  post: RecordId,
  title: z.string(),
  by: z.string(),
  receipt: z.enum(['added', 'forward', 'merged', 'waiting']),
});
export type SyncedPost = z.infer<typeof SyncedPost>;

/** Something that came from the folder, and when it was taken in (UTC ISO). */
export const SyncNews = SyncedPost.extend({ at: z.iso.datetime() });
export type SyncNews = z.infer<typeof SyncNews>;

/**
 * What a run did. `sent` counts posts, `incomplete` names files that have not arrived whole yet and are
 * tried again next time, `held` says that something came for the post that was to be left alone.
 * `at` is UTC ISO.
 */
export const SyncReport = z.object({
  at: z.iso.datetime(),
  sent: z.int(),
  taken: z.array(SyncedPost),
  incomplete: z.array(z.string()),
  held: z.boolean(),
});
export type SyncReport = z.infer<typeof SyncReport>;

export const sync = {
  /** The folder of the open library on this computer, what the last run since the start did, and what came lately, the latest first. */
  settings: command.output(
    SyncSettings.extend({ last: SyncReport.nullable(), news: z.array(SyncNews) }),
  ),
  /** Chooses the folder or ends sharing. FOLDER_NOT_ALLOWED inside the library, SYNC_FOLDER_AWAY. */
  saveSettings: command.input(SyncSettings).output(z.void()),
  /**
   * Puts what changed here into the folder and takes what others put there; what came for the post
   * `spare` is left for another run. One run after the other. Nothing is ever deleted here because it is
   * missing there. SYNC_FOLDER_AWAY when the folder is not at hand, LIBRARY_READ_ONLY, DISK_*.
   */
  run: command
    .input(z.object({ spare: RecordId.nullable().default(null) }).default({ spare: null }))
    .output(SyncReport),
};
