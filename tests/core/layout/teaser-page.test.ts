import { describe, expect, test } from 'vitest';
import { categoryPage } from '../../../core/layout/category-page.js';
import { excerptOf, listModeOf } from '../../../core/layout/teaser.js';
import { teaserPage } from '../../../core/layout/teaser-page.js';
import { aBlogView } from '../../builders/blog-view.js';
import { anImageUse, aPost } from '../../builders/content.js';
import { aFullBlog } from './a-full-blog.js';

const entryOf = (html: string) => /<article [\s\S]*<\/article>\n/.exec(html)?.[0] ?? '';

describe('the teaser page', () => {
  test('shows the entry exactly as the archive lists it', () => {
    const view = aFullBlog();
    const archive = categoryPage(view, 'kat-praxis', 1);
    const teaser = entryOf(teaserPage(view, 'post-10'));
    // On the archive other pictures come first; alone on its page the entry's first loads at once.
    expect(archive.replaceAll(' loading="lazy"', '')).toContain(
      teaser.replaceAll(' loading="lazy"', ''),
    );
  });

  test('has a heading for those who hear the page', () => {
    expect(teaserPage(aFullBlog(), 'post-10')).toContain(
      '<h1 class="page-title screen-reader-text">Kategorie: Praxisbeispiele</h1>',
    );
  });

  test('keeps the guest’s byline, introduction and title picture', () => {
    const html = teaserPage(aFullBlog(), 'post-13');
    expect(html).toContain('– Gastbeitrag von Amina Rehm, Stadt Niederquell –');
    expect(html).toContain('Wir waren <strong>dort</strong>.');
    expect(html).toContain('post-thumbnail');
  });
});

describe('a theme that lists excerpts', () => {
  const body = `## Titel\n\n${'Wort '.repeat(60)}[^1]\n\n![Alt](asset:${'a'.repeat(64)})\n\n[^1]: Note`;
  const view = aBlogView({
    posts: [aPost({ body, featured: anImageUse('b') })],
    profile: { listMode: 'excerpt', moreText: 'Mehr dazu' },
  });
  const entry = entryOf(teaserPage(view, 'post-0001'));

  test('shows 55 words without any formatting or picture of the text', () => {
    expect(entry).toContain(`<p>Titel ${'Wort '.repeat(54)}…</p>`);
    expect(entry.match(/<img/g)).toHaveLength(1);
    expect(entry).toContain('>Mehr dazu<span');
  });

  test('gives way to what the post’s author chose', () => {
    expect(listModeOf({ teaserMode: 'full' }, { listMode: 'excerpt' })).toBe('full');
    expect(listModeOf({ teaserMode: 'excerpt' }, { listMode: 'break' })).toBe('excerpt');
    expect(listModeOf({ teaserMode: 'break' }, { listMode: 'excerpt' })).toBe('excerpt');
    expect(listModeOf({ teaserMode: 'break' }, { listMode: 'break' })).toBe('break');
  });
});

describe('an excerpt', () => {
  test('is the author’s own where there is one', () => {
    expect(excerptOf({ excerpt: ' Von\nHand ', body: 'Text' })).toBe('Von Hand');
  });

  test('never runs past the break and marks what it leaves out', () => {
    expect(excerptOf({ excerpt: '', body: 'Eins *zwei*.\n\n<!--more-->\n\nDrei.' })).toBe(
      'Eins zwei.',
    );
    expect(excerptOf({ excerpt: '', body: 'a '.repeat(56) })).toBe(`${'a '.repeat(55)}…`);
    expect(excerptOf({ excerpt: '', body: '' })).toBe('');
  });
});
