import { describe, expect, it } from 'vitest';
import { ALL_POSTS, countByStatus, filterPosts } from '../../../renderer/posts/post-filter.js';
import { sortPosts } from '../../../renderer/posts/sort-posts.js';
import { aPostSummary } from '../../builders/content.js';

const NOW = Date.parse('2026-03-10T12:00:00.000Z');
const POSTS = [
  aPostSummary({
    id: 'post-1',
    title: 'Das Bürgerbüro zieht um',
    status: 'draft',
    categories: [],
    authors: ['author-1'],
    updatedAt: '2026-03-09T12:00:00.000Z',
  }),
  aPostSummary({
    id: 'post-2',
    title: 'Große Übung im Rathaus',
    status: 'ready',
    language: 'en',
    categories: ['cat-1'],
    authors: ['author-2'],
    images: { described: 1, decorative: 0, missing: 2 },
    openNotes: 1,
    updatedAt: '2026-01-01T00:00:00.000Z',
  }),
];
const left = (change: Partial<typeof ALL_POSTS>) =>
  filterPosts(POSTS, { ...ALL_POSTS, ...change }, NOW).map(({ id }) => id);

describe('the list of posts', () => {
  it.each([
    ['burgerburo', ['post-1']],
    ['Buergerbuero', ['post-1']],
    ['grosse', ['post-2']],
    ['RATHAUS übung', ['post-2']],
    ['rathaus umzug', []],
    ['  ', ['post-1', 'post-2']],
  ])('finds titles by words, umlauts spelled any way: %s', (query, ids) => {
    expect(left({ query })).toEqual(ids);
  });

  it('narrows by status, category, author, language, missing descriptions, open notes and time', () => {
    expect(left({ status: 'draft' })).toEqual(['post-1']);
    expect(left({ category: 'cat-1', status: 'draft' })).toEqual([]);
    expect(left({ author: 'author-2' })).toEqual(['post-2']);
    expect(left({ language: 'en' })).toEqual(['post-2']);
    expect(left({ alts: 'missing' })).toEqual(['post-2']);
    expect(left({ notes: 'open' })).toEqual(['post-2']);
    expect(left({ days: 7 })).toEqual(['post-1']);
  });

  it('counts every status', () => {
    expect(countByStatus(POSTS)).toEqual({ draft: 1, review: 0, ready: 1, exported: 0, all: 2 });
  });

  it('is ordered by change, title, status and missing descriptions, both ways round', () => {
    const titles = ['Zebra', 'Ähre', 'Teil 10', 'Teil 9', 'ahorn'];
    const posts = titles.map((title, at) =>
      aPostSummary({ id: `post-${at}`, title, updatedAt: `2026-01-0${at + 1}T00:00:00.000Z` }),
    );
    const order = (key: 'updated' | 'title' | 'status' | 'alts', backwards = false) =>
      sortPosts([...posts], { key, backwards }, 'de').map(({ title }) => title);
    expect(order('title')).toEqual(['ahorn', 'Ähre', 'Teil 9', 'Teil 10', 'Zebra']);
    expect(order('title', true)[0]).toBe('Zebra');
    expect(order('updated')).toEqual(titles.toReversed());
    expect(order('updated', true)).toEqual(titles);
    expect(order('status')).toEqual(titles.toReversed());
    const ids = (key: 'status' | 'alts') =>
      sortPosts(POSTS, { key, backwards: false }, 'de').map(({ id }) => id);
    expect(ids('status')).toEqual(['post-1', 'post-2']);
    expect(ids('alts')).toEqual(['post-2', 'post-1']);
  });
});
