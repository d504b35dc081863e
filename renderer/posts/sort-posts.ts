import type { PostSummary } from '../../core/contract/posts.js';
import { PostStatus } from '../../core/post/post.js';

/** What a list of posts can be ordered by. */
export type SortKey = 'updated' | 'title' | 'status' | 'alts';

/** An order of posts; `backwards` turns round what is usual for the key. */
export interface PostOrder {
  readonly key: SortKey;
  readonly backwards: boolean;
}

type Compare = (a: PostSummary, b: PostSummary) => number;

/**
 * The posts in an order: last changed first, titles by the language's alphabet (numbers by their
 * value), statuses on their way to the blog, most missing descriptions first.
 */
export function sortPosts(
  posts: readonly PostSummary[],
  { key, backwards }: PostOrder,
  language: string,
): PostSummary[] {
  const compare = comparison(key, language);
  const sign = backwards ? -1 : 1;
  return [...posts].sort((a, b) => sign * compare(a, b) || later(a, b) || (a.id < b.id ? -1 : 1));
}

function comparison(key: SortKey, language: string): Compare {
  switch (key) {
    case 'updated':
      return later;
    case 'title': {
      const alphabet = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
      return (a, b) => alphabet.compare(a.title, b.title);
    }
    case 'status': {
      const places = new Map(PostStatus.options.map((status, at) => [status, at]));
      return (a, b) => (places.get(a.status) ?? 0) - (places.get(b.status) ?? 0);
    }
    case 'alts':
      return (a, b) => b.images.missing - a.images.missing;
  }
}

/** Times are UTC ISO, so that comparing their text compares them. */
function later(a: PostSummary, b: PostSummary): number {
  if (a.updatedAt === b.updatedAt) return 0;
  return a.updatedAt < b.updatedAt ? 1 : -1;
}
