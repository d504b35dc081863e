import { describe, expect, it } from 'vitest';
import {
  chosenPosts,
  EVERY_POST,
  filterPosts,
  initialChoice,
  tickAll,
} from '../../../renderer/exporting/export-selection.js';
import { aPostSummary } from '../../builders/content.js';

const draft = aPostSummary({ id: 'post-0001', status: 'draft', categories: ['kat-praxis'] });
const ready = aPostSummary({ id: 'post-0002', status: 'ready', categories: ['kat-praxis'] });
const other = aPostSummary({ id: 'post-0003', status: 'ready', categories: ['kat-technik'] });
const posts = [draft, ready, other];

describe('initialChoice', () => {
  it('opens with the one post, with several, or with all', () => {
    expect(initialChoice([draft.id])).toMatchObject({ scope: 'one', one: draft.id });
    expect(initialChoice([draft.id, ready.id])).toMatchObject({ scope: 'some', one: null });
    expect(initialChoice(null).scope).toBe('all');
    expect(initialChoice([]).scope).toBe('all');
  });
});

describe('chosenPosts', () => {
  it('answers the posts of each scope in the order of the library', () => {
    const choice = { one: ready.id, some: new Set([other.id, draft.id]) };
    expect(chosenPosts(posts, { ...choice, scope: 'all' })).toEqual(posts);
    expect(chosenPosts(posts, { ...choice, scope: 'one' })).toEqual([ready]);
    expect(chosenPosts(posts, { ...choice, scope: 'some' })).toEqual([draft, other]);
  });

  it('leaves out a post that was deleted meanwhile', () => {
    const choice = { scope: 'some' as const, one: null, some: new Set(['post-gone']) };
    expect(chosenPosts(posts, choice)).toEqual([]);
  });
});

describe('filterPosts', () => {
  it('filters by status, by category and by both', () => {
    expect(filterPosts(posts, EVERY_POST)).toEqual(posts);
    expect(filterPosts(posts, { status: 'ready', category: null })).toEqual([ready, other]);
    expect(filterPosts(posts, { status: null, category: 'kat-praxis' })).toEqual([draft, ready]);
    expect(filterPosts(posts, { status: 'ready', category: 'kat-praxis' })).toEqual([ready]);
  });
});

describe('tickAll', () => {
  it('ticks and unticks the posts shown and leaves hidden ones alone', () => {
    const ticked = tickAll(new Set([draft.id]), [ready, other], true);
    expect([...ticked].sort()).toEqual([draft.id, ready.id, other.id]);
    expect([...tickAll(ticked, [ready, other], false)]).toEqual([draft.id]);
  });
});
