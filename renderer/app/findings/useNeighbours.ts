import { useMemo } from 'react';
import type { LibraryContent } from '../../../core/post/library.js';
import type { Post } from '../../../core/post/post.js';
import { neighboursAmong, teaserLength } from '../../../core/style/neighbour-teasers.js';
import { useWholePosts } from '../../host/queries.js';

const NONE: readonly number[] = [];

/** The lengths in words of the teasers around a post; each stored post is measured once. */
export function useNeighbours(post: Post, { profile }: LibraryContent): readonly number[] {
  const { id, publishAt, createdAt } = post;
  const [category = null] = post.categories;
  const { data } = useWholePosts(category);
  const { listMode } = profile;
  return useMemo(() => {
    if (data === undefined) return NONE;
    const place = { id, publishAt, createdAt, categories: category === null ? [] : [category] };
    return neighboursAmong(data)(place).flatMap((other) => measured(other, listMode) ?? []);
  }, [id, publishAt, createdAt, category, data, listMode]);
}

type ListedPost = Parameters<typeof teaserLength>[0];
type ListMode = LibraryContent['profile']['listMode'];

/** Lengths that were measured already; a post that did not change stays the same object. */
const lengths = new WeakMap<ListedPost, { mode: ListMode; length: number | null }>();

function measured(post: ListedPost, mode: ListMode): number | null {
  const known = lengths.get(post);
  if (known?.mode === mode) return known.length;
  const length = teaserLength(post, { listMode: mode });
  lengths.set(post, { mode, length });
  return length;
}
