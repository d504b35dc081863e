import type { BlogView } from '../../core/layout/blog-view.js';
import { DEFAULT_PROFILE, type BlogProfile } from '../../core/post/blog-profile.js';
import { aCategory, anAsset } from './content.js';

/** A blog of one category with three pictures (`a`, `b`, `c`) and no posts. */
export function aBlogView(
  parts: Partial<Omit<BlogView, 'profile'>> & { profile?: Partial<BlogProfile> } = {},
): BlogView {
  const assets = ['a', 'b', 'c'].map((seed) => anAsset(seed));
  return {
    categories: [aCategory()],
    authors: [],
    posts: [],
    assets: new Map(assets.map((asset) => [asset.hash, asset])),
    ...parts,
    profile: { ...DEFAULT_PROFILE, name: 'Verwaltung im Gespräch', ...parts.profile },
  };
}
