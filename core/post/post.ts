import { z } from 'zod';
import { Dismissal } from '../alt/dismissal.js';
import { ImageUse } from '../image/image-use.js';
import { Approval, Assignment } from './assignment.js';
import { PictureRights } from './picture-rights.js';
import { ReviewNote } from './review-note.js';

/** Ids are made by the host; they are stable for the life of a record and never shown. */
export const RecordId = z.string().regex(/^[a-z0-9-]{4,64}$/);
export type RecordId = z.infer<typeof RecordId>;

/** Lower-case ASCII words joined by hyphens, at most 200 characters (WordPress's limit). */
export const Slug = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
export type Slug = z.infer<typeof Slug>;

export const PostStatus = z.enum(['draft', 'review', 'ready', 'exported']);
export type PostStatus = z.infer<typeof PostStatus>;

export const Language = z.enum(['de', 'en']);
export type Language = z.infer<typeof Language>;

/** How the post shows itself in lists: up to the break, as an excerpt, or in full. */
export const TeaserMode = z.enum(['break', 'excerpt', 'full']);
export type TeaserMode = z.infer<typeof TeaserMode>;

/**
 * What an author writes. Dates are UTC ISO; `body` and `introduction` are Markdown in Blogpult's
 * dialect; `byline` is the line above a guest's text where the usual one does not do; `dismissals` are the findings about its pictures that somebody judged not to apply.
 * `reviewNotes`, `rights`, `assignment` and `approval` are the team's and never reach the blog.
 */
export const PostContent = z.object({
  title: z.string().max(500),
  slug: Slug,
  status: PostStatus,
  language: Language,
  categories: z.array(RecordId),
  tags: z.array(z.string().min(1).max(100)),
  authors: z.array(RecordId),
  byline: z.string().max(300).default(''),
  introduction: z.string().max(100_000),
  body: z.string().max(1_000_000),
  teaserMode: TeaserMode,
  excerpt: z.string().max(10_000),
  featured: ImageUse.nullable(),
  notes: z.string().max(100_000),
  publishAt: z.iso.datetime().nullable(),
  dismissals: z.array(Dismissal).default([]),
  reviewNotes: z.array(ReviewNote).max(2_000).default([]),
  rights: z.array(PictureRights).default([]),
  assignment: Assignment.nullable().default(null),
  approval: Approval.nullable().default(null),
});
export type PostContent = z.infer<typeof PostContent>;

/** What the team keeps beside a text, for a post that nobody has judged or discussed yet. */
export const NO_TEAM_RECORDS = {
  dismissals: [],
  reviewNotes: [],
  rights: [],
  assignment: null,
  approval: null,
} satisfies Partial<PostContent>;

/** A stored post. `revision` counts saves from 1 and guards against silent overwriting. */
export const Post = PostContent.extend({
  id: RecordId,
  revision: z.int().positive(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Post = z.infer<typeof Post>;

/** The date a post is listed under: its publish date, else its creation. UTC ISO. */
export function postDate(post: Pick<Post, 'publishAt' | 'createdAt'>): string {
  return post.publishAt ?? post.createdAt;
}

/** Newest first; equal dates by id, so that every list and every bundle has one order. */
export function byDateDescending<T extends Pick<Post, 'publishAt' | 'createdAt' | 'id'>>(
  a: T,
  b: T,
): number {
  const [dateA, dateB] = [postDate(a), postDate(b)];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
