import { BlogpultError } from '../contract/error-codes.js';
import type { Asset, AssetHash } from '../image/asset.js';
import type { Author } from '../post/author.js';
import type { BlogProfile } from '../post/blog-profile.js';
import type { Category } from '../post/category.js';
import { byDateDescending, type Post, type RecordId } from '../post/post.js';

/** Everything the layouts draw from. `posts` come in any order and are all shown, whatever their status. */
export interface BlogView {
  profile: BlogProfile;
  categories: readonly Category[];
  authors: readonly Author[];
  posts: readonly Post[];
  assets: ReadonlyMap<AssetHash, Asset>;
}

/** A post of the view. POST_NOT_FOUND. */
export function postOfView(view: BlogView, id: RecordId): Post {
  const post = view.posts.find((candidate) => candidate.id === id);
  if (post === undefined) throw new BlogpultError('POST_NOT_FOUND', { post: id });
  return post;
}

/** A category of the view. CATEGORY_NOT_FOUND. */
export function categoryOfView(view: BlogView, id: RecordId): Category {
  const category = view.categories.find((candidate) => candidate.id === id);
  if (category === undefined) throw new BlogpultError('CATEGORY_NOT_FOUND', { category: id });
  return category;
}

/** The posts of a category, or all (null), newest first. */
export function postsNewestFirst(view: BlogView, category: RecordId | null): Post[] {
  return view.posts
    .filter((post) => category === null || post.categories.includes(category))
    .toSorted(byDateDescending);
}

/** A post's authors in its own order; ids that nobody has are passed over. */
export function authorsOfPost(view: BlogView, post: Post): Author[] {
  const known = new Map(view.authors.map((author) => [author.id, author]));
  return post.authors.flatMap((id) => known.get(id) ?? []);
}

/** A post's categories in the library's order. */
export function categoriesOfPost(view: BlogView, post: Post): Category[] {
  return view.categories.filter((category) => post.categories.includes(category.id));
}

/** The categories that hold at least one post: those whose archive is worth a link. */
export function usedCategories(view: BlogView): Category[] {
  return view.categories.filter((category) =>
    view.posts.some((post) => post.categories.includes(category.id)),
  );
}

/** Every tag that a post carries, each once, in an order that no computer's language changes. */
export function usedTags(view: BlogView): string[] {
  return [...new Set(view.posts.flatMap(({ tags }) => tags))].sort();
}
