import { type } from '@orpc/contract';
import { z } from 'zod';
import { Language, Post, PostContent, PostStatus, RecordId } from '../post/post.js';
import { command } from './procedure.js';

/**
 * A post as lists show it. `images` counts uses in body and featured place by alt decision, `openNotes`
 * the review notes that nobody has settled. While `counted` is false the text was not looked through
 * yet: no thumbnail, no pictures, no words are known.
 */
export const PostSummary = z.object({
  id: RecordId,
  title: z.string(),
  slug: z.string(),
  status: PostStatus,
  language: Language,
  categories: z.array(RecordId),
  authors: z.array(RecordId),
  tags: z.array(z.string()),
  thumbnail: z.string().nullable(),
  images: z.object({ described: z.int(), decorative: z.int(), missing: z.int() }),
  words: z.int(),
  openNotes: z.int(),
  counted: z.boolean(),
  publishAt: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type PostSummary = z.infer<typeof PostSummary>;

/** A post in the trash. `trashedAt` is UTC ISO. */
export const TrashedPost = PostSummary.extend({ trashedAt: z.iso.datetime() });
export type TrashedPost = z.infer<typeof TrashedPost>;

/** A change of one post among many. What is left out stays; adding what is there changes nothing. */
export const PostChange = z.object({
  id: RecordId,
  status: PostStatus.optional(),
  addCategories: z.array(RecordId).optional(),
  removeCategories: z.array(RecordId).optional(),
  addAuthors: z.array(RecordId).optional(),
  removeAuthors: z.array(RecordId).optional(),
});
export type PostChange = z.infer<typeof PostChange>;

const Several = z.object({ ids: z.array(RecordId).min(1) });

export const posts = {
  /**
   * All posts, newest first by their date. With `early` the answer does not wait for texts that were
   * never looked through on this computer: those posts are not `counted` yet, and counted meanwhile.
   * The posts behind it were checked when they were read; checking ten thousand again would be felt.
   */
  list: command.input(z.object({ early: z.boolean() }).optional()).output(type<PostSummary[]>()),
  /** One post. POST_NOT_FOUND, POST_DAMAGED, POST_TOO_NEW. */
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
  /**
   * Changes status, categories or authors of many posts and answers which really changed and the
   * changes that take it back. A post on the desk has to be saved before and read again after.
   * POST_NOT_FOUND and CATEGORY_NOT_FOUND before anything is written; LIBRARY_READ_ONLY, DISK_*.
   */
  changeMany: command
    .input(z.object({ changes: z.array(PostChange).min(1) }))
    .output(z.object({ changed: z.array(RecordId), undo: z.array(PostChange) })),
  /** Puts posts into the trash; their pictures and versions stay. POST_NOT_FOUND, LIBRARY_READ_ONLY, DISK_*. */
  trash: command.input(Several).output(z.void()),
  /** The posts in the trash, the latest first. */
  trashed: command.output(z.array(TrashedPost)),
  /**
   * Takes posts out of the trash again, as they were; an address that is taken by now gets a number.
   * Brings back a removed post too while a version of it is kept. POST_NOT_FOUND, LIBRARY_READ_ONLY, DISK_*.
   */
  bringBack: command.input(Several).output(z.array(Post)),
  /** Removes posts that are in the trash for good; their kept versions stay for 90 days. POST_NOT_FOUND, LIBRARY_READ_ONLY, DISK_*. */
  remove: command.input(Several).output(z.void()),
};
