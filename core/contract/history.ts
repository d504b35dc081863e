import { z } from 'zod';
import { Post, RecordId } from '../post/post.js';
import { command } from './procedure.js';

/**
 * Why a version was kept: `snapshot` while somebody wrote; `before-restore`, `before-removal` (out of
 * the trash) and `before-import` ahead of a change that takes the whole text away; `conflict` for a copy that a sync
 * client or another computer left beside the post; `exported` is what the last export held, `approved` what was released before it was changed.
 */
export const VersionKind = z.enum([
  'snapshot',
  'before-restore',
  'before-removal',
  'before-import',
  'conflict',
  'exported',
  'approved',
]);
export type VersionKind = z.infer<typeof VersionKind>;

/** One kept version of a post. `at` is when it was written (UTC ISO), `version` names it in calls. */
export const PostVersion = z.object({
  version: z.string(),
  at: z.iso.datetime(),
  title: z.string(),
  words: z.int(),
  kind: VersionKind,
});
export type PostVersion = z.infer<typeof PostVersion>;

const OfPost = z.object({ post: RecordId });
const OneVersion = OfPost.extend({ version: z.string().max(200) });

export const history = {
  /**
   * The kept versions of a post, newest first, without its present state. Kept at least every five
   * minutes of writing for 90 days: all of a day, hourly for a week, daily after that. Also for posts
   * in the trash or removed; empty when there is none.
   */
  versions: command.input(OfPost).output(z.array(PostVersion)),
  /** A whole version as it was. VERSION_NOT_FOUND. */
  read: command.input(OneVersion).output(Post),
  /**
   * Makes a version the post's present state, as a new revision on top; what stood there is kept as
   * `before-restore`. The address stays as it is. Save the open text first: a draft on the old
   * revision conflicts. POST_NOT_FOUND, VERSION_NOT_FOUND, LIBRARY_READ_ONLY, DISK_*.
   */
  restore: command.input(OneVersion).output(Post),
};
