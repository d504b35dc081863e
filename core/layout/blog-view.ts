import { BlogpultError } from '../contract/error-codes.js';
import type { AssetLookup } from '../image/asset.js';
import type { Author } from '../post/author.js';
import type { BlogProfile } from '../post/blog-profile.js';
import type { Category } from '../post/category.js';
import { byDateDescending, type Post, type RecordId } from '../post/post.js';

/**
 * Everything the layouts draw from. `posts` come in any order and are all shown, whatever their status.
 * `used` is there where they are only some of a blog's posts: what all of them use.
 */
export interface BlogView {
  profile: BlogProfile;
  categories: readonly Category[];
  authors: readonly Author[];
  posts: readonly Post[];
  assets: AssetLookup;
  used?: UsedTerms;
}

/** What the posts of a whole blog use: ids of categories, and tags in their order. */
interface UsedTerms {
  readonly categories: readonly RecordId[];
  readonly tags: readonly string[];
}

/** What the posts of a view come to, worked out once: a site asks for it on every page. */
interface Order {
  readonly newestFirst: readonly Post[];
  readonly places: ReadonlyMap<RecordId, number>;
  readonly byCategory: ReadonlyMap<RecordId, readonly Post[]>;
  readonly byTag: ReadonlyMap<string, readonly Post[]>;
  readonly byAuthor: ReadonlyMap<RecordId, readonly Post[]>;
}

const orders = new WeakMap<readonly Post[], Order>();

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
export function postsNewestFirst(view: BlogView, category: RecordId | null): readonly Post[] {
  const { newestFirst, byCategory } = orderOf(view);
  return category === null ? newestFirst : (byCategory.get(category) ?? []);
}

/** The posts that carry a tag, newest first. */
export function postsWithTag(view: BlogView, tag: string): readonly Post[] {
  return orderOf(view).byTag.get(tag) ?? [];
}

/** The posts of an author, newest first. */
export function postsByAuthor(view: BlogView, author: RecordId): readonly Post[] {
  return orderOf(view).byAuthor.get(author) ?? [];
}

/** The posts before and after one in time, where there are any. */
export function neighboursOf(
  view: BlogView,
  id: RecordId,
): { readonly older: Post | undefined; readonly newer: Post | undefined } {
  const { newestFirst, places } = orderOf(view);
  const at = places.get(id) ?? -1;
  return { older: newestFirst[at + 1], newer: newestFirst[at - 1] };
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
  if (view.used !== undefined) return categoriesAmong(view, new Set(view.used.categories));
  return categoriesAmong(view, orderOf(view).byCategory);
}

function categoriesAmong(
  { categories }: BlogView,
  used: { has(id: RecordId): boolean },
): Category[] {
  return categories.filter(({ id }) => used.has(id));
}

/** Every tag that a post carries, each once, in an order that no computer's language changes. */
export function usedTags(view: BlogView): readonly string[] {
  return view.used?.tags ?? [...orderOf(view).byTag.keys()].sort();
}

/** The view without its posts, for pages that show their own post and the ones before and after it. */
export function withoutPosts(view: BlogView): BlogView {
  const categories = usedCategories(view).map(({ id }) => id);
  return { ...view, posts: [], used: { categories, tags: usedTags(view) } };
}

function orderOf({ posts }: BlogView): Order {
  const known = orders.get(posts);
  if (known !== undefined) return known;
  const newestFirst = posts.toSorted(byDateDescending);
  const order = {
    newestFirst,
    places: new Map(newestFirst.map(({ id }, at) => [id, at])),
    byCategory: grouped(newestFirst, ({ categories }) => categories),
    byTag: grouped(newestFirst, ({ tags }) => tags),
    byAuthor: grouped(newestFirst, ({ authors }) => authors),
  };
  orders.set(posts, order);
  return order;
}

function grouped(posts: readonly Post[], keysOf: (post: Post) => readonly string[]) {
  const groups = new Map<string, Post[]>();
  for (const post of posts) {
    for (const key of new Set(keysOf(post))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [post]);
      else group.push(post);
    }
  }
  return groups;
}
