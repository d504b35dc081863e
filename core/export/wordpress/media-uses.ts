import type { AssetHash } from '../../image/asset.js';
import { findImages } from '../../image/find-images.js';
import type { ImageUse } from '../../image/image-use.js';
import { authorsOfPost, type BlogView } from '../../layout/blog-view.js';

/**
 * The use that speaks for each picture in a media library, where a picture has one description only.
 * A post's featured picture goes first, because a theme shows it with the library's own description;
 * then texts in reading order, then portraits. A described use goes before one that says nothing.
 */
export function speakingUses(view: BlogView): Map<AssetHash, ImageUse> {
  const chosen = new Map<AssetHash, ImageUse>();
  for (const use of [...featuredUses(view), ...textUses(view), ...portraitUses(view)]) {
    const known = chosen.get(use.asset);
    const isBetter = known?.decision === 'missing' && use.decision !== 'missing';
    if (known === undefined || isBetter) chosen.set(use.asset, use);
  }
  return chosen;
}

function featuredUses(view: BlogView): ImageUse[] {
  return view.posts.flatMap(({ featured }) => featured ?? []);
}

function textUses(view: BlogView): ImageUse[] {
  return view.posts
    .flatMap((post) => [post.introduction, post.body])
    .flatMap((text) => findImages(text).map(({ use }) => use));
}

function portraitUses(view: BlogView): ImageUse[] {
  const authors = view.posts.flatMap((post) => authorsOfPost(view, post));
  return authors.flatMap(({ portrait, bio }) => [
    ...(portrait === null ? [] : [portrait]),
    ...findImages(bio).map(({ use }) => use),
  ]);
}
