import type { Post } from '../post/post.js';
import { slugify, uniqueSlug } from '../post/slug.js';
import { usedTags, type BlogView } from './blog-view.js';
import { numbered } from './paths.js';

/** By what the tags come from: the posts, or the tags of all posts. */
const known = new WeakMap<readonly (Post | string)[], ReadonlyMap<string, string>>();

/** Where a page of a tag's posts lies below the site's root; `page` counts from 1. */
export function tagPath(view: BlogView, tag: string, page: number): string {
  return `schlagwort/${numbered(tagSlugs(view).get(tag) ?? slugify(tag), page)}`;
}

/** A slug for each tag in use: its own, numbered where two tags share it. */
function tagSlugs(view: BlogView): ReadonlyMap<string, string> {
  const source = view.used?.tags ?? view.posts;
  const before = known.get(source);
  if (before !== undefined) return before;
  const taken = new Set<string>();
  const slugs = new Map<string, string>();
  for (const tag of usedTags(view)) {
    const slug = uniqueSlug(slugify(tag), taken);
    taken.add(slug);
    slugs.set(tag, slug);
  }
  known.set(source, slugs);
  return slugs;
}
