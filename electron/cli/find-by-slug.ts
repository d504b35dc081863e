import type { PostSummary } from '../../core/contract/posts.js';
import { BlogpultError } from '../../core/contract/error-codes.js';
import { authorSlugs } from '../../core/layout/author-path.js';
import type { Author } from '../../core/post/author.js';
import type { Category } from '../../core/post/category.js';
import type { RecordId } from '../../core/post/post.js';

/** The id of the post with this slug. POST_NOT_FOUND. */
export function postBySlug(posts: readonly PostSummary[], slug: string): RecordId {
  const post = posts.find((candidate) => candidate.slug === slug);
  if (post === undefined) throw new BlogpultError('POST_NOT_FOUND', { post: slug });
  return post.id;
}

/** The category with this slug. CATEGORY_NOT_FOUND. */
export function categoryBySlug(categories: readonly Category[], slug: string): Category {
  const category = categories.find((candidate) => candidate.slug === slug);
  if (category === undefined) throw new BlogpultError('CATEGORY_NOT_FOUND', { category: slug });
  return category;
}

/** An author by the last part of their page's address (`amina-rehm`). AUTHOR_NOT_FOUND. */
export function authorBySlug(authors: readonly Author[], slug: string): Author {
  const slugs = authorSlugs(authors);
  const author = authors.find(({ id }) => slugs.get(id) === slug);
  if (author === undefined) throw new BlogpultError('AUTHOR_NOT_FOUND', { author: slug });
  return author;
}
