import { z } from 'zod';

/**
 * Since when a post is released (UTC ISO), in which revision it was, and whether that is what the bundle
 * holds. Bundles are put on web servers, so who released it is left to the library.
 */
const ReleasedPost = z.object({
  at: z.iso.datetime(),
  revision: z.int().nullable(),
  standing: z.enum(['current', 'changed', 'unknown']),
});
export type ReleasedPost = z.infer<typeof ReleasedPost>;

/** Version of the manifest's own shape. */
export const MANIFEST_VERSION = 1;

/**
 * `manifest.json` of every bundle: what it is, what is in it, and a SHA-256 for each file.
 * Carries no time of export, so that the same content gives the same bytes.
 * `forced` names what blocked and was exported all the same; `approval` is there where somebody gave one.
 */
export const Manifest = z.object({
  manifest: z.literal(MANIFEST_VERSION),
  generator: z.string(),
  format: z.string(),
  formatVersion: z.int(),
  posts: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      revision: z.int(),
      updatedAt: z.string(),
      approval: ReleasedPost.optional(),
    }),
  ),
  forced: z.array(z.object({ post: z.string(), rule: z.string(), message: z.string() })),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof Manifest>;
