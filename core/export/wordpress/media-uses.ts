import type { AssetHash } from '../../image/asset.js';
import { findImages } from '../../image/find-images.js';
import type { ImageUse } from '../../image/image-use.js';
import { authorsOfPost, type BlogView } from '../../layout/blog-view.js';

/**
 * The use that speaks for each picture in a media library, where a picture has one description only.
 * A post's featured picture goes first, because a theme shows it with the library's own description;
 * then texts in reading order, then portraits. A described use goes before one that says nothing, and
 * a caption or credit is not lost because another use has none.
 */
export function speakingUses(view: BlogView): Map<AssetHash, ImageUse> {
  const chosen = new Map<AssetHash, ImageUse>();
  for (const use of [...featuredUses(view), ...textUses(view), ...portraitUses(view)]) {
    const known = chosen.get(use.asset);
    chosen.set(use.asset, known === undefined ? use : joined(known, use));
  }
  return chosen;
}

function joined(first: ImageUse, second: ImageUse): ImageUse {
  const speaks = first.decision === 'missing' ? second : first;
  return {
    ...speaks,
    caption: first.caption || second.caption,
    credit: first.credit || second.credit,
  };
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
