import { createHash } from 'node:crypto';
import type { ListPage } from '../../../../core/export/list-pages.js';
import { neighboursOf, usedCategories } from '../../../../core/layout/blog-view.js';
import { tagPath } from '../../../../core/layout/tag-path.js';
import type { Post, RecordId } from '../../../../core/post/post.js';
import type { LeafSettings } from './leaf.js';

/** Names for everything that pages are made of: what has the same name is the same. */
export interface PageKeys {
  /** A post's page and entry. */
  readonly post: (post: Post) => string;
  /** A page of a list; `entryOf` gives the hashes of its entries. */
  readonly list: (page: ListPage, entryOf: (post: RecordId) => string | undefined) => string;
}

/**
 * The names of a site's pages, as long as the pictures they ask for are there or not there as before.
 * `stamps` are the hashes of the posts' states by id.
 */
export function pageKeys(
  { view, altSettings }: LeafSettings,
  stamps: ReadonlyMap<string, string>,
): PageKeys {
  const { profile, categories, authors } = view;
  const used = usedCategories(view).map(({ id }) => id);
  const shared = hashOf([profile, categories, authors, altSettings, used]);
  return {
    post(post) {
      const { older, newer } = neighboursOf(view, post.id);
      const tags = post.tags.map((tag) => tagPath(view, tag, 1));
      return hashOf([shared, stamps.get(post.id), linked(older), linked(newer), tags]);
    },
    list: ({ path, pages, name, posts }, entryOf) =>
      hashOf([shared, path, pages, name, posts.map(({ id }) => entryOf(id))]),
  };
}

/** What a page shows of the posts before and after its own. */
function linked(post: Post | undefined) {
  return post === undefined ? null : [post.slug, post.title, post.language];
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64');
}
