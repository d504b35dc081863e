import type { Asset, AssetHash } from '../image/asset.js';
import { findImages } from '../image/find-images.js';
import type { Post } from '../post/post.js';
import { checkImage } from './check-image.js';
import type { Finding } from './finding.js';

/** What the rules need of a post and its library. */
export interface PostToCheck {
  readonly post: Pick<Post, 'title' | 'body' | 'language' | 'featured'>;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
}

/** Every finding in a post: the featured image first, then the body's pictures in reading order. */
export function checkPost({ post, assets }: PostToCheck): Finding[] {
  const { featured, language } = post;
  const ofFeatured = featured === null ? [] : checkFeatured({ post, assets }, featured);
  const ofBody = findImages(post.body).flatMap(({ use, index, from, to, link }) =>
    checkImage({
      use,
      place: 'body',
      asset: assets.get(use.asset) ?? null,
      language,
      link,
    }).map((finding) => ({ ...finding, image: { asset: use.asset, place: index }, from, to })),
  );
  return [...ofFeatured, ...ofBody];
}

function checkFeatured(
  { post, assets }: PostToCheck,
  use: NonNullable<Post['featured']>,
): Finding[] {
  const asset = assets.get(use.asset) ?? null;
  return checkImage({ use, place: 'featured', asset, language: post.language, link: null }).map(
    (finding) => ({
      ...finding,
      image: { asset: use.asset, place: 'featured' as const },
      from: null,
      to: null,
    }),
  );
}
