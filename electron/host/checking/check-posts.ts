import { checkPost } from '../../../core/alt/check-post.js';
import type { PostFindings } from '../../../core/contract/checks.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { Post } from '../../../core/post/post.js';

/** Runs every rule over each post; posts without findings are listed too, in the given order. */
export function checkPosts(
  posts: readonly Post[],
  assets: ReadonlyMap<AssetHash, Asset>,
): PostFindings[] {
  return posts.map((post) => ({
    post: post.id,
    slug: post.slug,
    title: post.title,
    findings: checkPost({ post, assets }),
  }));
}
