import type { PostSummary } from '../../core/contract/posts.js';
import type { Language, PostStatus, RecordId } from '../../core/post/post.js';
import { fold } from '../../core/search/stem.js';

/**
 * What a list of posts shows; null shows all. `query` is searched in titles, `days` is the time
 * since the last change, `alts` keeps posts with a picture that nobody has described yet, `notes`
 * those with a review note that nobody has settled.
 */
export interface PostFilter {
  readonly status: PostStatus | null;
  readonly category: RecordId | null;
  readonly author: RecordId | null;
  readonly language: Language | null;
  readonly alts: 'missing' | null;
  readonly notes: 'open' | null;
  readonly days: number | null;
  readonly query: string;
}

/** A filter that lets every post through. */
export const ALL_POSTS: PostFilter = {
  status: null,
  category: null,
  author: null,
  language: null,
  alts: null,
  notes: null,
  days: null,
  query: '',
};

const DAY_MS = 86_400_000;

/** The posts a filter leaves, in the order they came; `now` is the time in ms. Every word of the query must stand in the title. */
export function filterPosts(
  posts: readonly PostSummary[],
  filter: PostFilter,
  now: number,
): PostSummary[] {
  const words = fold(filter.query).split(/\s+/).filter(Boolean);
  const since = filter.days === null ? '' : new Date(now - filter.days * DAY_MS).toISOString();
  return posts.filter((post) => {
    if (!belongs(post, filter) || post.updatedAt < since) return false;
    const title = words.length === 0 ? '' : fold(post.title);
    return words.every((word) => title.includes(word));
  });
}

function belongs(post: PostSummary, filter: PostFilter): boolean {
  const { status, category, author, language, alts, notes } = filter;
  return (
    (status === null || post.status === status) &&
    (category === null || post.categories.includes(category)) &&
    (author === null || post.authors.includes(author)) &&
    (language === null || post.language === language) &&
    (alts === null || post.images.missing > 0) &&
    (notes === null || post.openNotes > 0)
  );
}

/** How many posts have each status; `all` counts every post. */
export function countByStatus(posts: readonly PostSummary[]): Record<PostStatus | 'all', number> {
  const counts = { draft: 0, review: 0, ready: 0, exported: 0, all: posts.length };
  for (const post of posts) counts[post.status] += 1;
  return counts;
}
