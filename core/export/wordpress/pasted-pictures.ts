import type { AssetHash } from '../../image/asset.js';
import type { BlogView } from '../../layout/blog-view.js';
import type { BlockPictures } from './block-context.js';
import type { BundleMedia } from './bundle-document.js';

/** Pictures for markup that is not imported by the plugin: no numbers, addresses below `folder`. */
export function picturesBelow(
  folder: string,
  view: BlogView,
  media: readonly BundleMedia[],
): BlockPictures {
  const files = new Map<AssetHash, string>(
    media.map(({ id, file }) => [id, folder + file.replace(/^media\//, '')]),
  );
  return {
    asset: (hash) => (files.has(hash) ? (view.assets.get(hash) ?? null) : null),
    id: () => null,
    url: (hash) => files.get(hash) ?? '',
  };
}
