import { archivePageCount, postsOnPage } from '../layout/archive-page.js';
import { authorPage, writingAuthors } from '../layout/author-page.js';
import { authorPath } from '../layout/author-path.js';
import {
  postsByAuthor,
  postsNewestFirst,
  postsWithTag,
  usedCategories,
  usedTags,
  type BlogView,
} from '../layout/blog-view.js';
import { categoryPage } from '../layout/category-page.js';
import type { EntryMemory } from '../layout/page-pieces.js';
import { categoryPath } from '../layout/paths.js';
import { tagPage } from '../layout/tag-page.js';
import { tagPath } from '../layout/tag-path.js';
import type { Post, RecordId } from '../post/post.js';
import { AskedAssets, type AskedAsset } from './asked-assets.js';
import { listedPosts } from './listed-posts.js';
import type { ListedPost } from './post-leaf.js';

/**
 * A page of the posts of a category, an author or a tag. Beside the blog's settings it depends on
 * the entries of `posts` and on how many `pages` its list has, and on nothing else.
 */
export interface ListPage {
  readonly path: string;
  /** What it is a list of: a category's or an author's id, or a tag. */
  readonly name: string;
  /** Those it shows, newest first. */
  readonly posts: readonly Post[];
  readonly pages: number;
  readonly html: (view: BlogView, memory: EntryMemory) => string;
}

/** A list's page, and the pictures that it asked for above its entries. */
export interface WrittenListPage {
  readonly text: string;
  readonly assets: readonly AskedAsset[];
}

/** A list before it is cut into pages. */
interface List {
  readonly name: string;
  readonly posts: readonly Post[];
  readonly path: (page: number) => string;
  readonly html: (view: BlogView, page: number, memory: EntryMemory) => string;
}

/** Every page of a site on which somebody finds posts on the way, but the start page. */
export function listPages(view: BlogView): ListPage[] {
  return [...listsOf(view)].flatMap(({ name, posts, path, html }) => {
    const pages = archivePageCount(view, posts);
    return Array.from({ length: pages }, (_, index) => ({
      name,
      path: path(index + 1),
      posts: postsOnPage(view, posts, index + 1),
      pages,
      html: (seen: BlogView, memory: EntryMemory) => html(seen, index + 1, memory),
    }));
  });
}

function* listsOf(view: BlogView): Generator<List, void, undefined> {
  for (const category of usedCategories(view)) {
    yield {
      name: category.id,
      posts: postsNewestFirst(view, category.id),
      path: (page) => categoryPath(category, page),
      html: (seen, page, memory) => categoryPage(seen, category.id, page, memory),
    };
  }
  for (const author of writingAuthors(view)) {
    yield {
      name: author.id,
      posts: postsByAuthor(view, author.id),
      path: (page) => authorPath(view, author, page),
      html: (seen, page, memory) => authorPage(seen, author.id, page, memory),
    };
  }
  for (const tag of usedTags(view)) {
    yield {
      name: tag,
      posts: postsWithTag(view, tag),
      path: (page) => tagPath(view, tag, page),
      html: (seen, page, memory) => tagPage(seen, tag, page, memory),
    };
  }
}

/** Writes a page of a list from the entries that were written with its posts' own pages. */
export function writeListPage(
  view: BlogView,
  page: ListPage,
  entryOf: (post: RecordId) => ListedPost | undefined,
): WrittenListPage {
  const assets = new AskedAssets(view.assets);
  const text = page.html({ ...view, assets }, listedPosts(entryOf));
  return { text, assets: assets.asked() };
}
