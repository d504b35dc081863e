import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PostSummary } from '../../core/contract/posts.js';
import { client } from '../host/client.js';
import { queryKeys } from '../host/queries.js';
import { filterPosts } from './post-filter.js';
import type { LibraryView } from './library-view.js';
import { type PostOrder, sortPosts } from './sort-posts.js';

/** The posts to show. `searching` is how far a search has come while a large library is still being read, else null. */
export interface FoundPosts {
  readonly posts: PostSummary[];
  readonly order: PostOrder | 'match';
  readonly searching: { readonly read: number; readonly total: number } | null;
}

/** Milliseconds until a search that has not seen every text is asked again. */
const ASK_AGAIN_MS = 400;
const USUAL: PostOrder = { key: 'updated', backwards: false };

/** The posts that search and filter of the library page leave, in its order. `now` is the time in ms. */
export function useFoundPosts(
  posts: readonly PostSummary[],
  { filter, order }: LibraryView,
  language: string,
  now: number,
): FoundPosts {
  const answer = useSearch(filter.query, posts);
  const ranks = answer?.posts ?? null;
  const shown = order ?? (ranks === null ? USUAL : 'match');
  const found = useMemo(() => {
    const left = filterPosts(posts, { ...filter, query: '' }, now);
    const matching = ranks === null ? left : inRanks(left, ranks);
    return shown === 'match' ? matching : sortPosts(matching, shown, language);
  }, [posts, filter, ranks, shown, language, now]);
  const searching = answer !== null && answer.read < answer.total ? answer : null;
  return { posts: found, order: shown, searching };
}

function useSearch(query: string, posts: readonly PostSummary[]) {
  const text = query.trim().slice(0, 500);
  const { data } = useQuery({
    // A list that was read anew may find something else.
    queryKey: [...queryKeys.search, text, posts],
    queryFn: () => client.search.query({ text }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data !== undefined && state.data.read < state.data.total ? ASK_AGAIN_MS : false,
    // Nobody looks for the same words so often that remembering thousands of answers is worth it.
    gcTime: 10_000,
  });
  return text === '' ? null : (data ?? null);
}

function inRanks(posts: readonly PostSummary[], ranks: readonly string[]): PostSummary[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  return ranks.flatMap((id) => byId.get(id) ?? []);
}
