import { z } from 'zod';
import { Language, Post, PostContent, PostStatus, RecordId } from '../post/post.js';
import { command } from './procedure.js';

/** A post as lists show it. `images` counts uses in body and featured place by alt decision. */
export const PostSummary = z.object({
  id: RecordId,
  title: z.string(),
  slug: z.string(),
  status: PostStatus,
  language: Language,
  categories: z.array(RecordId),
  authors: z.array(RecordId),
  thumbnail: z.string().nullable(),
  images: z.object({ described: z.int(), decorative: z.int(), missing: z.int() }),
  words: z.int(),
  publishAt: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type PostSummary = z.infer<typeof PostSummary>;

export const posts = {
  /** All posts, newest first by their date. */
  list: command.output(z.array(PostSummary)),
  /** One post. POST_NOT_FOUND, POST_DAMAGED. */
  read: command.input(z.object({ id: RecordId })).output(Post),
  /** Whole posts of a category, or of the library (null), newest first. CATEGORY_NOT_FOUND. */
  readAll: command.input(z.object({ category: RecordId.nullable() })).output(z.array(Post)),
  /** Makes a draft. Its slug comes from the title and is made unique in the library. */
  create: command
    .input(z.object({ title: z.string().max(500), categories: z.array(RecordId) }))
    .output(Post),
  /**
   * Saves a post's content on top of `baseRevision`; answers when the bytes are on the disk.
   * POST_CONFLICT when somebody saved since, SLUG_TAKEN, DISK_*.
   */
  save: command
    .input(z.object({ id: RecordId, baseRevision: z.int().positive(), content: PostContent }))
    .output(z.object({ revision: z.int().positive(), updatedAt: z.iso.datetime() })),
};
