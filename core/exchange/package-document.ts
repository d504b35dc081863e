import { z } from 'zod';
import { AltSettings } from '../alt/settings.js';
import { DEFAULT_STYLE_SETTINGS, StyleSettings } from '../style/settings.js';
import { Asset } from '../image/asset.js';
import { Author } from '../post/author.js';
import { BlogProfile } from '../post/blog-profile.js';
import { Category } from '../post/category.js';
import { RecordId } from '../post/post.js';
import { Revision, RevisionId } from './revision-graph.js';

/** The version of the package format; a reader refuses a higher one. See `docs/exchange-format.md`. */
export const PACKAGE_VERSION = 1;

/** Where things lie in a package. */
export const PACKAGE_PATHS = {
  document: 'paket.json',
  preview: 'VORSCHAU.html',
  version: (revision: RevisionId) => `fassungen/${revision}.json`,
  picture: (hash: string, extension: string) => `bilder/${hash}.${extension}`,
} as const;

/** One post of a package: the version it holds, and what led to it. */
export const PackagedPost = z.object({
  id: RecordId,
  head: RevisionId,
  revisions: z.array(Revision).min(1).max(5_000),
  /** Versions whose text is in the package; `head` is always one of them. */
  contents: z.array(RevisionId).min(1).max(200),
});
export type PackagedPost = z.infer<typeof PackagedPost>;

/**
 * `paket.json`: everything of a package but the texts and the pictures themselves.
 * `posts` answer or inform, an `assignment` asks a guest author to write. `made` is UTC ISO.
 */
export const PackageDocument = z.object({
  format: z.literal('blogpult-paket'),
  version: z.int().positive(),
  kind: z.enum(['posts', 'assignment']),
  by: z.string().max(200),
  made: z.iso.datetime(),
  library: z.object({
    id: RecordId,
    profile: BlogProfile,
    altSettings: AltSettings,
    // Packages from before the house style travelled along still hold.
    styleSettings: StyleSettings.default(DEFAULT_STYLE_SETTINGS),
  }),
  categories: z.array(Category),
  authors: z.array(Author),
  assets: z.array(Asset),
  posts: z.array(PackagedPost).min(1).max(500),
});
export type PackageDocument = z.infer<typeof PackageDocument>;
