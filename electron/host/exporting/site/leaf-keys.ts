import { createHash } from 'node:crypto';
import { neighboursOf, usedCategories } from '../../../../core/layout/blog-view.js';
import { tagPath } from '../../../../core/layout/tag-path.js';
import type { Post } from '../../../../core/post/post.js';
import type { LeafSettings } from './leaf.js';

/**
 * Names everything that a post's page and entry are made of: two posts with the same key have the same
 * leaf, as long as the pictures they ask for are there or not there as before. `stamps` are the hashes
 * of the posts' states by id.
 */
export function leafKeys(
  { view, altSettings }: LeafSettings,
  stamps: ReadonlyMap<string, string>,
): (post: Post) => string {
  const { profile, categories, authors } = view;
  const used = usedCategories(view).map(({ id }) => id);
  const shared = hashOf([profile, categories, authors, altSettings, used]);
  return (post) => {
    const { older, newer } = neighboursOf(view, post.id);
    const tags = post.tags.map((tag) => tagPath(view, tag, 1));
    return hashOf([shared, stamps.get(post.id), linked(older), linked(newer), tags]);
  };
}

/** What a page shows of the posts before and after its own. */
function linked(post: Post | undefined) {
  return post === undefined ? null : [post.slug, post.title, post.language];
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64');
}
