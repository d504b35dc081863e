import type { Post, RecordId } from '../post/post.js';
import { MANIFEST_VERSION, type Manifest, type ReleasedPost } from './manifest.js';

/** What a manifest is made of. `files` are all others, in the order they were written; `bytes` before packing. */
export interface ManifestParts {
  readonly version: string;
  readonly format: string;
  readonly posts: readonly Post[];
  /** By the posts' ids; of posts without an approval nothing. */
  readonly approvals: ReadonlyMap<RecordId, ReleasedPost>;
  readonly forced: Manifest['forced'];
  readonly files: Manifest['files'];
}

/** Version of what the bundles of today hold; raised when a reader has to know the difference. */
const FORMAT_VERSION = 1;

/** The list of contents of a bundle. The same content gives the same manifest: it carries no time of export. */
export function buildManifest(parts: ManifestParts): Manifest {
  const { version, format, posts, approvals, forced, files } = parts;
  return {
    manifest: MANIFEST_VERSION,
    generator: `Blogpult ${version}`,
    format,
    formatVersion: FORMAT_VERSION,
    posts: posts.map(({ id, slug, title, revision, updatedAt }) => {
      const approval = approvals.get(id);
      const post = { slug, title, revision, updatedAt };
      return approval === undefined ? post : { ...post, approval };
    }),
    forced,
    files,
  };
}
