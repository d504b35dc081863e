import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { BlogView } from '../../../core/layout/blog-view.js';
import type { OpenedLibrary } from '../library/library-session.js';

/** The open library as the layouts read it. */
export function blogView(library: OpenedLibrary): BlogView {
  const { profile, categories, authors } = library.content;
  return {
    profile,
    categories,
    authors,
    posts: library.posts.list(),
    assets: assetMap(library),
  };
}

/** The library's pictures by hash. */
export function assetMap(library: OpenedLibrary): ReadonlyMap<AssetHash, Asset> {
  return new Map(library.assets.list().map((asset) => [asset.hash, asset]));
}
