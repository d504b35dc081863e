import type { PostSummary } from '../../core/contract/posts.js';
import type { PostStatus, RecordId } from '../../core/post/post.js';

/** What the list of posts shows; null shows all. `query` is searched in titles. */
export interface PostFilter {
  readonly status: PostStatus | null;
  readonly category: RecordId | null;
  readonly query: string;
}

/** A filter that lets every post through. */
export const ALL_POSTS: PostFilter = { status: null, category: null, query: '' };

/** The posts a filter leaves, in the order they came. Every word of the query must start or stand in the title. */
export function filterPosts(posts: readonly PostSummary[], filter: PostFilter): PostSummary[] {
  const words = plain(filter.query).split(/\s+/).filter(Boolean);
  return posts.filter((post) => {
    if (filter.status !== null && post.status !== filter.status) return false;
    if (filter.category !== null && !post.categories.includes(filter.category)) return false;
    const title = plain(post.title);
    return words.every((word) => title.includes(word));
  });
}

/** How many posts have each status; `all` counts every post. */
export function countByStatus(posts: readonly PostSummary[]): Record<PostStatus | 'all', number> {
  const counts = { draft: 0, review: 0, ready: 0, exported: 0, all: posts.length };
  for (const post of posts) counts[post.status] += 1;
  return counts;
}

/** Lower case without accents, so that "ubergrosse" finds "Übergröße". */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}
