import type { AssetHash } from '../../core/image/asset.js';
import type { BlogView } from '../../core/layout/blog-view.js';
import type { Post } from '../../core/post/post.js';
import type { BlockPictures } from '../../core/export/wordpress/block-context.js';
import { pastedBlocks, postBlocks } from '../../core/export/wordpress/post-blocks.js';
import {
  idToken,
  splitSegments,
  urlToken,
  type Segment,
} from '../../core/export/wordpress/segments.js';

/** A post's markup as it lies in WordPress, each picture with a number, and as it is pasted by hand. */
export function markupOf(view: BlogView, post: Post): { imported: string; pasted: string } {
  const asset = (hash: AssetHash) => view.assets.get(hash) ?? null;
  const known: BlockPictures = { asset, id: idToken, url: urlToken };
  const unknown: BlockPictures = { asset, id: () => null, url: (hash) => address(hash) };
  const segments = splitSegments(postBlocks(view, post, known).markup);
  return {
    imported: segments.map(resolved).join(''),
    pasted: pastedBlocks(view, post, unknown),
  };
}

function resolved(segment: Segment): string {
  if (typeof segment === 'string') return segment;
  return segment.as === 'id' ? '12' : address(segment.media);
}

function address(hash: AssetHash): string {
  return `https://blog.example/wp-content/uploads/2025/06/${hash.slice(0, 8)}.jpg`;
}
