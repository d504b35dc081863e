import { imageContext, type ImageContext } from '../../../core/alt/image-context.js';
import { linkTitle } from '../../../core/alt/link-title.js';
import { postPictures, type PostToCheck } from '../../../core/alt/post-pictures.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { ImageUse } from '../../../core/image/image-use.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { AltJob } from './alt-queue.js';
import { pictureOfJob } from './answer-picture.js';

/** The post around a picture, the library's settings and the titles of its posts. */
export interface PictureSurroundings {
  readonly post: PostToCheck['post'];
  readonly library: Pick<LibraryContent, 'altSettings'>;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  readonly posts: readonly { readonly slug: string; readonly title: string }[];
}

/** What an alt prompt has to know about a picture of a post; null when it is gone. */
export function promptContext(
  job: AltJob,
  { post, library, assets, posts }: PictureSurroundings,
): { readonly context: ImageContext; readonly linkTitle: string } | null {
  const place = pictureOfJob(post, job)?.placed?.index ?? 'featured';
  const pictures = postPictures({ post, assets, settings: library.altSettings });
  const context = pictures.find((picture) => picture.place === place)?.context;
  if (context === undefined) return null;
  const href = context.link?.href;
  return {
    context,
    linkTitle: href === undefined ? '' : linkTitle(href, { body: post.body, posts }),
  };
}

/** What an alt prompt has to know about an author's portrait. */
export function portraitContext(
  use: ImageUse,
  library: LibraryContent,
  assets: ReadonlyMap<AssetHash, Asset>,
): ImageContext {
  return imageContext({
    use,
    place: 'portrait',
    asset: assets.get(use.asset) ?? null,
    language: library.profile.language,
    settings: library.altSettings,
  });
}
