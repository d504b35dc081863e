import type { Author } from '../post/author.js';
import type { RecordId } from '../post/post.js';
import { slugify, uniqueSlug } from '../post/slug.js';
import type { BlogView } from './blog-view.js';
import { numbered } from './paths.js';

const known = new WeakMap<readonly Author[], ReadonlyMap<RecordId, string>>();

/** Where a page of an author's posts lies below the site's root; `page` counts from 1. */
export function authorPath(view: BlogView, author: Pick<Author, 'id'>, page: number): string {
  return `autor/${numbered(authorSlugs(view.authors).get(author.id) ?? author.id, page)}`;
}

/** A slug for each author: the name's, numbered where two people share it. */
export function authorSlugs(authors: readonly Author[]): ReadonlyMap<RecordId, string> {
  const before = known.get(authors);
  if (before !== undefined) return before;
  const taken = new Set<string>();
  const slugs = new Map<RecordId, string>();
  for (const { id, name } of authors) {
    const slug = uniqueSlug(slugify(name), taken);
    taken.add(slug);
    slugs.set(id, slug);
  }
  known.set(authors, slugs);
  return slugs;
}
