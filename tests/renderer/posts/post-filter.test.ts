import { describe, expect, it } from 'vitest';
import type { PostSummary } from '../../../core/contract/posts.js';
import { ALL_POSTS, countByStatus, filterPosts } from '../../../renderer/posts/post-filter.js';

function aSummary(change: Partial<PostSummary>): PostSummary {
  return {
    id: 'post-1',
    title: 'Das Bürgerbüro zieht um',
    slug: 'das-buergerbuero-zieht-um',
    status: 'draft',
    categories: [],
    authors: [],
    thumbnail: null,
    images: { described: 0, decorative: 0, missing: 0 },
    words: 0,
    publishAt: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...change,
  };
}

const POSTS = [
  aSummary({ id: 'post-1' }),
  aSummary({
    id: 'post-2',
    title: 'Große Übung im Rathaus',
    status: 'ready',
    categories: ['cat-1'],
  }),
];

describe('the list of posts', () => {
  it.each([
    ['burgerburo', ['post-1']],
    ['grosse', ['post-2']],
    ['RATHAUS übung', ['post-2']],
    ['rathaus umzug', []],
    ['  ', ['post-1', 'post-2']],
  ])('finds titles by words, accents or not: %s', (query, ids) => {
    expect(filterPosts(POSTS, { ...ALL_POSTS, query }).map((post) => post.id)).toEqual(ids);
  });

  it('narrows by status and category', () => {
    expect(filterPosts(POSTS, { ...ALL_POSTS, status: 'draft' }).length).toBe(1);
    expect(filterPosts(POSTS, { ...ALL_POSTS, category: 'cat-1', status: 'draft' })).toEqual([]);
  });

  it('counts every status', () => {
    expect(countByStatus(POSTS)).toEqual({ draft: 1, review: 0, ready: 1, exported: 0, all: 2 });
  });
});
