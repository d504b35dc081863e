import { describe, expect, it } from 'vitest';
import { articlePage } from '../../../core/layout/article-page.js';
import { categoryPage } from '../../../core/layout/category-page.js';
import { PageMemory } from '../../../core/layout/page-memory.js';
import { joinPieces } from '../../../core/layout/page-pieces.js';
import { cardPage } from '../../../core/layout/link-card.js';
import { teaserPage } from '../../../core/layout/teaser-page.js';
import { previewPage, type PreviewMode } from '../../../renderer/preview/preview-page.js';
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
    const { pieces } = previewPage('category', source, 'Alle Beiträge', null);
    expect(joinPieces(pieces)).toContain('Alle Beiträge');
    expect(joinPieces(pieces)).toContain('Nachbar 1');
  });
});

describe('previewPage', () => {
  const html = (mode: PreviewMode, source: ReturnType<typeof aSource>, memory?: PageMemory) =>
    joinPieces(previewPage(mode, source, '', memory ?? null).pieces);

  it("is the layout's own page, byte for byte, also from memory", () => {
    const memory = new PageMemory();
    for (const body of [
      'Kurz.',
      'Kurz[^1].\n\n[^1]: Note',
      '## Neu\n\nLang.\n\n<!--more-->\n\nRest',
    ]) {
      const draft = aPost({ title: 'Der Entwurf', publishAt: '2025-05-16T12:00:00.000Z', body });
      const source = aSource({ draft });
      const view = previewView(source);
      const pages = {
        article: articlePage(view, draft.id),
        category: categoryPage(view, 'kat-praxis', 2),
        teaser: teaserPage(view, draft.id),
        card: cardPage(view, draft.id),
      };
      for (const mode of ['article', 'category', 'teaser', 'card'] as const) {
        expect(html(mode, source)).toBe(pages[mode]);
        expect(html(mode, source, memory)).toBe(pages[mode]);
      }
    }
  });

  it('keeps the body of the draft apart, and nothing of its neighbours', () => {
    const { pieces } = previewPage('category', aSource(), '', new PageMemory());
    expect(pieces.body.join('')).toContain('Seit Mai');
    expect(pieces.before).toContain('Nachbar 11');
    expect(pieces.after).toContain('Nachbar 14');
  });

  it('tells the place of the draft in its category and none elsewhere', () => {
    expect(previewPage('category', aSource(), '', null).entry).toBe(2);
    expect(previewPage('teaser', aSource(), '', null).entry).toBeNull();
  });

  it('refuses a text that is nested too deeply, by code', () => {
    const draft = aPost({ body: `${'> '.repeat(500)}tief` });
    expect(() => previewPage('article', aSource({ draft }), '', null)).toThrow('TEXT_TOO_NESTED');
  });
});
