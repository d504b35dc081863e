import type { Post } from '../post/post.js';
import type { AssetHash } from './asset.js';
import { findImages } from './find-images.js';
import type { ImageUse } from './image-use.js';

/** How a picture was decided in the post that changed last; null when none of these posts has decided. */
export function lastUseOf(
  asset: AssetHash,
  posts: readonly Pick<Post, 'body' | 'featured' | 'updatedAt'>[],
): ImageUse | null {
  const newestFirst = posts.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  for (const post of newestFirst) {
    const use = decidedUse(asset, post);
    if (use !== null) return use;
  }
  return null;
}

/** How a picture was decided in one post, its text before its featured place; null when it was not. */
export function decidedUse(
  asset: AssetHash,
  { body, featured }: Pick<Post, 'body' | 'featured'>,
): ImageUse | null {
  // Most posts do not show the picture; only those that do are worth reading.
  const uses = body.includes(asset) ? findImages(body).map(({ use }) => use) : [];
  if (featured !== null) uses.push(featured);
  return uses.find((use) => use.asset === asset && use.decision !== 'missing') ?? null;
}
