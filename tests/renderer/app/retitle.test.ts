import { describe, expect, it } from 'vitest';
import { NO_TEAM_RECORDS, type PostContent } from '../../../core/post/post.js';
import { retitle } from '../../../renderer/app/draft/retitle.js';

function aContent(change: Partial<PostContent>): PostContent {
  return {
    title: '',
    slug: 'beitrag',
    status: 'draft',
    language: 'de',
    categories: [],
    tags: [],
    authors: [],
    byline: '',
    introduction: '',
    body: '',
    teaserMode: 'break',
    excerpt: '',
    featured: null,
    notes: '',
    publishAt: null,
    ...NO_TEAM_RECORDS,
    ...change,
  };
}

describe('a new title', () => {
  it('brings the address along while it was made from the title', () => {
    expect(retitle(aContent({}), 'Über Größen', new Set()).slug).toBe('ueber-groessen');
    const numbered = aContent({ title: 'Ernte', slug: 'ernte-2' });
    expect(retitle(numbered, 'Ernten', new Set()).slug).toBe('ernten');
  });

  it('keeps clear of the addresses of others', () => {
    expect(retitle(aContent({}), 'Ernte', new Set(['ernte'])).slug).toBe('ernte-2');
  });

  it('leaves an address somebody chose', () => {
    const chosen = aContent({ title: 'Ernte', slug: 'herbst' });
    expect(retitle(chosen, 'Ernten', new Set()).slug).toBe('herbst');
  });

  it('leaves the address of a post that is no draft any more', () => {
    const ready = aContent({ title: 'Ernte', slug: 'ernte', status: 'ready' });
    expect(retitle(ready, 'Ernten', new Set())).toMatchObject({ title: 'Ernten', slug: 'ernte' });
  });
});
