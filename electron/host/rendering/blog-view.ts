import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { BlogView } from '../../../core/layout/blog-view.js';
import type { OpenedLibrary } from '../library/library-session.js';

/** The open library as the layouts read it. */
export async function blogView(library: OpenedLibrary): Promise<BlogView> {
  const { profile, categories, authors } = library.content;
  return {
    profile,
    categories,
    authors,
    posts: await library.posts.all(),
    assets: assetMap(library),
  };
}

/** The library's pictures by hash. */
export function assetMap(library: OpenedLibrary): ReadonlyMap<AssetHash, Asset> {
  return new Map(library.assets.list().map((asset) => [asset.hash, asset]));
}
