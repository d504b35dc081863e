import { describe, expect, it } from 'vitest';
import { articlePage } from '../../../core/layout/article-page.js';
import { categoryPage } from '../../../core/layout/category-page.js';
import { CUT_MARK } from '../../../renderer/preview/page-marks.js';
import { previewPage } from '../../../renderer/preview/preview-page.js';
import {
  categoryPlace,
  draftCategory,
  previewView,
} from '../../../renderer/preview/preview-view.js';
import { aCategory, aLibrary, aPost } from '../../builders/content.js';

/** Neighbours 1 to `count`, each a day older than the one before. */
function neighbours(count: number) {
  return Array.from({ length: count }, (_, index) =>
    aPost({
      id: `nachbar-${index + 1}`,
      slug: `nachbar-${index + 1}`,
      title: `Nachbar ${index + 1}`,
      publishAt: `2025-05-${String(28 - index).padStart(2, '0')}T08:00:00.000Z`,
    }),
  );
}

function aSource(parts: Partial<Parameters<typeof previewView>[0]> = {}) {
  return {
    draft: aPost({ title: 'Der Entwurf', publishAt: '2025-05-16T12:00:00.000Z' }),
    library: aLibrary(),
    assets: new Map(),
    neighbours: neighbours(14),
    ...parts,
  };
}

describe('previewView', () => {
  it('replaces the stored post by the draft', () => {
    const draft = aPost({ title: 'Neu' });
    const view = previewView(aSource({ draft, neighbours: [aPost({ title: 'Alt' })] }));
    expect(view.posts.map(({ title }) => title)).toEqual(['Neu']);
  });
});

describe('categoryPlace', () => {
  it('finds the page of the archive and the place on it', () => {
    const place = categoryPlace(aSource(), 'Alle Beiträge');
    expect(place).toMatchObject({ category: 'kat-praxis', page: 2, index: 2, all: false });
  });

  it('follows the draft when its date changes', () => {
    const draft = aPost({ publishAt: '2026-01-01T00:00:00.000Z' });
    expect(categoryPlace(aSource({ draft }), '')).toMatchObject({ page: 1, index: 0 });
  });

  it('takes the first category that exists', () => {
    const draft = aPost({ categories: ['kat-geloescht', 'kat-technik', 'kat-praxis'] });
    const technik = aCategory({ id: 'kat-technik', slug: 'technik', name: 'Technik' });
    const source = aSource({ draft, library: aLibrary({ categories: [aCategory(), technik] }) });
    expect(draftCategory(source)).toEqual(technik);
    expect(categoryPlace(source, '').category).toBe('kat-technik');
  });

  it('shows a draft without a category among all posts', () => {
    const draft = aPost({ title: 'Ohne', categories: [], publishAt: '2025-05-27T12:00:00.000Z' });
    const source = aSource({ draft });
    const place = categoryPlace(source, 'Alle Beiträge');
    expect(place).toMatchObject({ page: 1, index: 1, all: true });
    const { html } = previewPage('category', source, 0, 'Alle Beiträge');
    expect(html).toContain('Alle Beiträge');
    expect(html).toContain('Nachbar 1');
  });
});

describe('previewPage', () => {
  it("is the layout's own page, byte for byte", () => {
    const source = aSource();
    const view = previewView(source);
    expect(previewPage('article', source, 0, '').html).toBe(articlePage(view, source.draft.id));
    expect(previewPage('category', source, 0, '').html).toBe(categoryPage(view, 'kat-praxis', 2));
  });

  it('marks the entry of the draft in its category and nothing in a teaser', () => {
    expect(previewPage('category', aSource(), 0, '').mark).toEqual({ kind: 'entry', index: 2 });
    expect(previewPage('teaser', aSource(), 0, '').mark).toEqual({ kind: 'none' });
  });

  it('cuts the article before the block with the cursor', () => {
    const source = aSource();
    const { mark } = previewPage('article', source, source.draft.body.length, '');
    if (mark.kind !== 'block') throw new Error('A block was expected.');
    expect(mark.upToCursor).toContain('Seit Mai');
    expect(mark.upToCursor).toContain(CUT_MARK);
    expect(mark.upToCursor).not.toContain('Sie wird gern');
  });

  it('refuses a text that is nested too deeply, by code', () => {
    const draft = aPost({ body: `${'> '.repeat(500)}tief` });
    expect(() => previewPage('article', aSource({ draft }), 0, '')).toThrow('TEXT_TOO_NESTED');
  });
});
