import { postsNewestFirst, type BlogView } from '../../core/layout/blog-view.js';
import type { Asset, AssetHash } from '../../core/image/asset.js';
import type { Category } from '../../core/post/category.js';
import type { LibraryContent } from '../../core/post/library.js';
import type { Post, RecordId } from '../../core/post/post.js';

/** What the preview knows: the unsaved draft, the posts around it, and what they share. */
export interface PreviewSource {
  readonly draft: Post;
  readonly library: LibraryContent;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  readonly neighbours: readonly Post[];
}

/** The page of a category on which the draft stands. `page` counts from 1, `index` on that page from 0. */
export interface CategoryPlace {
  readonly view: BlogView;
  readonly category: RecordId;
  readonly page: number;
  readonly index: number;
  /** The draft has no category: the page shows all posts instead. */
  readonly all: boolean;
}

/** The blog as it would be if the draft were saved now: it takes the place of its stored post. */
export function previewView({ draft, library, assets, neighbours }: PreviewSource): BlogView {
  return {
    profile: library.profile,
    categories: library.categories,
    authors: library.authors,
    posts: [...neighbours.filter((post) => post.id !== draft.id), draft],
    assets,
  };
}

/** The draft's first category that exists in the library, or null. */
export function draftCategory(source: Pick<PreviewSource, 'draft' | 'library'>): Category | null {
  const known = new Map(source.library.categories.map((category) => [category.id, category]));
  for (const id of source.draft.categories) {
    const category = known.get(id);
    if (category !== undefined) return category;
  }
  return null;
}

/**
 * Finds the draft in the archive of its first category. Without a category all posts are shown as
 * one archive named `allPosts`.
 */
export function categoryPlace(source: PreviewSource, allPosts: string): CategoryPlace {
  const category = draftCategory(source);
  const view = category === null ? asOneCategory(source, allPosts) : previewView(source);
  const shown = category?.id ?? EVERYTHING;
  const list = postsNewestFirst(view, shown);
  const at = Math.max(
    0,
    list.findIndex((post) => post.id === source.draft.id),
  );
  const size = view.profile.postsPerPage;
  return {
    view,
    category: shown,
    page: Math.floor(at / size) + 1,
    index: at % size,
    all: category === null,
  };
}

const EVERYTHING: RecordId = 'alle-beitraege';

const copies = new WeakMap<Post, Post>();

/** The same copy for the same post, so that what is remembered of it stays true. */
function inEverything(post: Post): Post {
  const copy = copies.get(post) ?? { ...post, categories: [...post.categories, EVERYTHING] };
  copies.set(post, copy);
  return copy;
}

function asOneCategory(source: PreviewSource, name: string): BlogView {
  const view = previewView(source);
  return {
    ...view,
    categories: [...view.categories, { id: EVERYTHING, slug: EVERYTHING, name, description: '' }],
    posts: view.posts.map(inEverything),
  };
}
