import { z } from 'zod';
import { AssetHash } from '../image/asset.js';

/**
 * What a note is about. A passage is found again by its words: `quote` is the marked text as it
 * stands in the Markdown, `before` the few words in front of it that tell equal passages apart.
 */
const NoteAnchor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('post') }),
  z.object({
    kind: z.literal('field'),
    field: z.enum(['title', 'slug', 'introduction', 'excerpt', 'authors', 'categories', 'tags']),
  }),
  z.object({ kind: z.literal('picture'), asset: AssetHash }),
  z.object({
    kind: z.literal('passage'),
    quote: z.string().min(1).max(500),
    before: z.string().max(100),
  }),
]);
export type NoteAnchor = z.infer<typeof NoteAnchor>;

/** An answer below a note. `by` is a name, `at` UTC ISO. */
const NoteReply = z.object({
  id: z.string().min(4).max(64),
  by: z.string().max(200),
  at: z.iso.datetime(),
  text: z.string().min(1).max(10_000),
});
export type NoteReply = z.infer<typeof NoteReply>;

/**
 * A remark of somebody who reads a post before it is published. It travels with the post between
 * laptops and never reaches the blog. `by` is a name, `at` UTC ISO of when it was written.
 */
export const ReviewNote = z.object({
  id: z.string().min(4).max(64),
  by: z.string().max(200),
  at: z.iso.datetime(),
  text: z.string().min(1).max(10_000),
  anchor: NoteAnchor,
  state: z.enum(['open', 'done']),
  replies: z.array(NoteReply).max(200),
});
export type ReviewNote = z.infer<typeof ReviewNote>;
