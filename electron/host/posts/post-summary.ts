import type { PostSummary } from '../../../core/contract/posts.js';
import { findImages } from '../../../core/image/find-images.js';
import { countWords } from '../../../core/markdown/plain-text.js';
import type { Post } from '../../../core/post/post.js';

/** Posts never change in place, so that a summary holds as long as its post. */
const known = new WeakMap<Post, PostSummary>();

/** What lists show of a post. The thumbnail is its featured picture, else the first in the text. */
export function summarise(post: Post): PostSummary {
  const cached = known.get(post);
  if (cached !== undefined) return cached;
  const summary = makeSummary(post);
  known.set(post, summary);
  return summary;
}

function makeSummary(post: Post): PostSummary {
  const uses = findImages(post.body).map(({ use }) => use);
  if (post.featured !== null) uses.unshift(post.featured);
  const images = { described: 0, decorative: 0, missing: 0 };
  for (const { decision } of uses) images[decision] += 1;
  const { id, title, slug, status, categories, authors, publishAt, createdAt, updatedAt } = post;
  return {
    id,
    title,
    slug,
    status,
    categories,
    authors,
    thumbnail: uses[0]?.asset ?? null,
    images,
    words: wordsOf(post.body),
    publishAt,
    createdAt,
    updatedAt,
  };
}

/** A text that cannot be rendered must not hide the list it stands in. */
function wordsOf(body: string): number {
  try {
    return countWords(body);
  } catch {
    return body.split(/\s+/).filter((word) => word !== '').length;
  }
}
