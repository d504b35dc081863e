import type { Post } from '../post/post.js';
import { MANIFEST_VERSION, type Manifest } from './manifest.js';

/** What a manifest is made of. `files` are all others, in the order they were written; `bytes` before packing. */
export interface ManifestParts {
  readonly version: string;
  readonly format: string;
  readonly posts: readonly Post[];
  readonly forced: Manifest['forced'];
  readonly files: Manifest['files'];
}

/** Version of what the bundles of today hold; raised when a reader has to know the difference. */
const FORMAT_VERSION = 1;

/** The list of contents of a bundle. The same content gives the same manifest: it carries no time of export. */
export function buildManifest({ version, format, posts, forced, files }: ManifestParts): Manifest {
  return {
    manifest: MANIFEST_VERSION,
    generator: `Blogpult ${version}`,
    format,
    formatVersion: FORMAT_VERSION,
    posts: posts.map(({ slug, title, revision, updatedAt }) => ({
      slug,
      title,
      revision,
      updatedAt,
    })),
    forced,
    files,
  };
}
