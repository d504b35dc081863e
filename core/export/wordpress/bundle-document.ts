import { z } from 'zod';
import { AssetHash, AssetType } from '../../image/asset.js';
import { Language, RecordId, Slug } from '../../post/post.js';
import { Segment } from './segments.js';

/** Raised when a reader of `bundle.json` has to know the difference; docs/bundle-format.md tells it. */
export const BUNDLE_VERSION = 1;

/**
 * A picture of the bundle. `id` is the SHA-256 of the file's bytes, `bytes` their number. `alt` is
 * empty for a decorative picture and for one that nobody has described; `decorative` tells which.
 * `caption` is rich text with the credit, `credit` the credit alone as plain text.
 */
export const BundleMedia = z.object({
  id: AssetHash,
  file: z.string().regex(/^media\/[a-z0-9][a-z0-9-]*\.(?:jpg|png|webp|gif)$/),
  type: AssetType,
  bytes: z.int().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
  title: z.string(),
  alt: z.string(),
  decorative: z.boolean(),
  caption: z.string(),
  credit: z.string(),
});
export type BundleMedia = z.infer<typeof BundleMedia>;

const BundleFootnote = z.object({ id: z.uuid(), content: z.array(Segment) });

/**
 * A post of the bundle. `title` and `excerpt` are plain text, `content` is block markup in pieces,
 * `publishAt` UTC ISO or null, `categories` slugs, `authors` names as the blog shows them.
 */
export const BundlePost = z.object({
  id: RecordId,
  revision: z.int().positive(),
  language: Language,
  title: z.string(),
  slug: Slug,
  publishAt: z.iso.datetime().nullable(),
  excerpt: z.string(),
  categories: z.array(Slug),
  tags: z.array(z.string()),
  authors: z.array(z.string()),
  featured: AssetHash.nullable(),
  content: z.array(Segment),
  footnotes: z.array(BundleFootnote),
});
export type BundlePost = z.infer<typeof BundlePost>;

/** `bundle.json`: what the plugin reads. The same content gives the same document: it carries no time of export. */
export const WordPressBundle = z.object({
  format: z.literal('blogpult-wordpress'),
  version: z.literal(BUNDLE_VERSION),
  generator: z.string(),
  blog: z.object({ id: RecordId, name: z.string(), language: Language }),
  categories: z.array(z.object({ slug: Slug, name: z.string(), description: z.string() })),
  media: z.array(BundleMedia),
  posts: z.array(BundlePost),
});
export type WordPressBundle = z.infer<typeof WordPressBundle>;

/** Where the bundle keeps it. */
export const BUNDLE_PATH = 'bundle.json';
