import { z } from 'zod';
import { PostContent, RecordId } from '../post/post.js';
import { command } from './procedure.js';

/** A post's fields as they stand on the screen: not yet valid ones too, or typing them would not be kept. */
export const DraftContent = PostContent.extend({
  title: z.string(),
  slug: z.string(),
  tags: z.array(z.string()),
  byline: z.string().default(''),
  introduction: z.string(),
  body: z.string(),
  excerpt: z.string(),
  notes: z.string(),
});
export type DraftContent = z.infer<typeof DraftContent>;

/** Where somebody was in a post: UTF-16 offset of the cursor in the body, and the picture whose alt prompt stood open. */
export const DraftPlace = z.object({
  cursor: z.int().min(0),
  openPrompt: z.union([z.literal('featured'), z.int().min(0)]).nullable(),
});
export type DraftPlace = z.infer<typeof DraftPlace>;

/** What is kept of somebody's work on a post. `content` is null when everything was saved. `at` is UTC ISO. */
export const KeptDraft = z.object({
  post: RecordId,
  baseRevision: z.int().positive(),
  content: DraftContent.nullable(),
  place: DraftPlace,
  at: z.iso.datetime(),
});
export type KeptDraft = z.infer<typeof KeptDraft>;

export const drafts = {
  /**
   * Keeps what is on the screen outside of the library, so that it survives a crash and a library
   * whose drive is full or gone; answers when it is on the disk. A save of the post that is
   * acknowledged clears the content. DISK_*.
   */
  keep: command.input(KeptDraft.omit({ at: true })).output(z.void()),
  /** What was kept of a post and never acknowledged as saved, and where the cursor was; null when nothing was kept. */
  recover: command.input(z.object({ post: RecordId })).output(KeptDraft.nullable()),
  /** Posts with text that was kept but never saved, newest first: what a crash left. */
  unsaved: command.output(
    z.array(z.object({ post: RecordId, title: z.string(), at: z.iso.datetime() })),
  ),
  /** Forgets what was kept of a post, because the person says so. */
  discard: command.input(z.object({ post: RecordId })).output(z.void()),
  /**
   * Writes a text as a Markdown file anywhere on this computer, for when the library's own drive takes
   * nothing more; answers the path. EXPORT_TARGET_EXISTS, DISK_*.
   */
  saveElsewhere: command
    .input(z.object({ content: DraftContent, out: z.string().min(1) }))
    .output(z.object({ path: z.string() })),
};
