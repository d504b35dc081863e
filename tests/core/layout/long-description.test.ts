import { describe, expect, test } from 'vitest';
import { planMarkdown } from '../../../core/export/plan-markdown.js';
import { articlePage } from '../../../core/layout/article-page.js';
import { categoryPage } from '../../../core/layout/category-page.js';
import { teaserPage } from '../../../core/layout/teaser-page.js';
import { longDescriptionOf } from '../../../core/markdown/long-description.js';
import type { Post } from '../../../core/post/post.js';
import { aBlogView } from '../../builders/blog-view.js';
import { aCategory, anAuthor, anImageUse, aPost } from '../../builders/content.js';

const CHART = `![Säulen: 12 und 30](asset:${'a'.repeat(64)}){purpose=chart long="Links zwölf.\\nRechts dreißig."}`;
const MAP = `![Karte](asset:${'b'.repeat(64)}){long="Drei Punkte im Norden."}`;

function blog(post: Partial<Post> = {}) {
  const body = `Vorab.\n\n${CHART}\n\n<!--more-->\n\n${MAP}\n\nSchluss.`;
  return aBlogView({
    posts: [aPost({ id: 'post-1', body, ...post })],
    categories: [aCategory()],
    authors: [anAuthor()],
  });
}

const told = (html: string) =>
  [...html.matchAll(/<p>([^<]*(?:zwölf|dreißig|Punkte)[^<]*)<\/p>/g)].length;

describe('a long description', () => {
  test('stands whole in the article, each behind its picture', () => {
    const html = articlePage(blog(), 'post-1');
    expect(told(html)).toBe(3);
    expect(html).toMatch(/<\/figure>\n<details class="wp-block-details image-description">/);
    expect(html).toContain(
      '<summary>Bildbeschreibung<span class="screen-reader-text">: Säulen: 12 und 30</span></summary>',
    );
  });

  test('speaks the language of its post', () => {
    const html = articlePage(blog({ language: 'en' }), 'post-1');
    expect(html).toContain('<summary>Image description<span');
  });

  test('goes with its picture into a teaser: what stands behind the break stays behind it', () => {
    const html = teaserPage(blog(), 'post-1');
    expect(told(html)).toBe(2);
    expect(html).not.toContain('Drei Punkte');
  });

  test('is whole in a category that shows the whole post, and left out with the pictures of an excerpt', () => {
    const whole = categoryPage(blog({ teaserMode: 'full' }), 'kat-praxis', 1);
    expect(told(whole)).toBe(3);
    const excerpt = categoryPage(blog({ teaserMode: 'excerpt' }), 'kat-praxis', 1);
    expect(excerpt).not.toMatch(/<details|zwölf|Punkte/);
  });

  test('of a title picture stands on every page that shows it', () => {
    const view = blog({ body: 'Text.', featured: anImageUse('a', { long: 'Der Saal.' }) });
    for (const html of [articlePage(view, 'post-1'), categoryPage(view, 'kat-praxis', 1)]) {
      expect(html).toContain('<p>Der Saal.</p>');
    }
  });

  test('is kept in a Markdown bundle as it is', () => {
    const report = { format: 'markdown', forced: [], linked: false };
    const files = planMarkdown(blog(), { posts: null, category: null }, report);
    const bodies = files.flatMap((file) => ('document' in file ? (file.body ?? '') : ''));
    expect(bodies.join('')).toContain('long="Links zwölf.\\nRechts dreißig."');
  });

  test('is given to other writers as words: a label, what it is about, and paragraphs', () => {
    const use = anImageUse('a', { alt: 'Karte', decision: 'described', long: ' Eins.\n\n Zwei. ' });
    expect(longDescriptionOf(use, 'de')).toEqual({
      label: 'Bildbeschreibung',
      of: 'Karte',
      paragraphs: ['Eins.', 'Zwei.'],
    });
    expect(longDescriptionOf({ ...use, long: ' \n ' }, 'de')).toBeNull();
  });
});
