import { describe, expect, test } from 'vitest';
import { categoryPage, categoryPageCount } from '../../../core/layout/category-page.js';
import { shownPages } from '../../../core/layout/pagination.js';
import { aFullBlog } from './a-full-blog.js';

describe('the category page', () => {
  const view = aFullBlog();
  const html = categoryPage(view, 'kat-praxis', 1);
  const entries = html.split('<article ').slice(1);
  const entry = (number: number) => entries[13 - number] ?? '';

  test('opens with the category’s name and description', () => {
    expect(html).toContain('<h1 class="page-title">Kategorie: <span>Praxisbeispiele</span></h1>');
    expect(html).toContain('<div class="taxonomy-description">\n<p>Was andere <strong>');
  });

  test('lists ten entries, newest first, with linked titles', () => {
    expect(entries).toHaveLength(10);
    const links = [
      ...html.matchAll(/entry-title"><a href="\.\.\/beitraege\/beitrag-(\d+)\.html"/g),
    ];
    expect(links.map((match) => Number(match[1]))).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
  });

  test('shows a post up to its break, formatted, with pictures and lists', () => {
    expect(entry(10)).toContain('<strong>Kolleg:innen</strong>');
    expect(entry(10)).toContain('alignright has-width-45');
    expect(entry(10)).toContain('<ul class="wp-block-list">');
    expect(entry(10)).not.toContain('Was wir lernten');
  });

  test('leaves no footnote mark whose note lies behind the break', () => {
    expect(entry(10)).not.toContain('footnote');
  });

  test('ends an entry in a link that tells screen readers where it leads', () => {
    expect(entry(10)).toContain(
      '<a class="more-link" href="../beitraege/beitrag-10.html#more--">Weiterlesen<span class="screen-reader-text"> „Beitrag 10: „Mehr &amp; &lt;besser&gt;““</span></a>',
    );
  });

  test('shows the whole post where its author wants that or set no break', () => {
    expect(entry(12)).toContain('Was wir lernten');
    expect(entry(12)).toContain('class="footnotes"');
    expect(entry(12)).not.toContain('more-link');
    const second = categoryPage(view, 'kat-praxis', 2).split('<article ').slice(1);
    expect(second[1]).toContain('<p>Kurz.</p>');
    expect(second[1]).not.toContain('more-link');
  });

  test('shows the author’s own excerpt where the post asks for one', () => {
    expect(entry(11)).toContain('<p>Von &lt;Hand&gt; geschrieben.</p>');
    expect(entry(11)).not.toContain('<img');
  });

  test('lowers the headings of texts below the entries’ titles', () => {
    expect(entry(12)).toMatch(/<h3 class="wp-block-heading" id="beitrag-12--was-wir-lernten">/);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test('has no id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leads to the next page and says which one this is', () => {
    expect(html).toContain('<span aria-current="page" class="page-numbers current">');
    expect(html).toContain(
      '<a class="next page-numbers" href="../kategorie/praxisbeispiele--2.html">',
    );
    expect(html).not.toContain('class="prev');
  });

  test('follows the number of posts the blog lists', () => {
    const five = { ...view, profile: { ...view.profile, postsPerPage: 5 } };
    expect(categoryPageCount(five, 'kat-praxis')).toBe(3);
    expect(categoryPage(five, 'kat-praxis', 3).split('<article ')).toHaveLength(4);
  });

  test('of an empty category says so', () => {
    expect(categoryPageCount(view, 'kat-leer')).toBe(1);
    expect(categoryPage(view, 'kat-leer', 1)).toContain('Hier steht noch kein Beitrag.');
  });

  test.each([0, 3, 1.5, Number.NaN])('does not exist as page %s', (page) => {
    expect(() => categoryPage(view, 'kat-praxis', page)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });

  test('of an unknown category is refused by name', () => {
    expect(() => categoryPage(view, 'kat-weg', 1)).toThrow(
      expect.objectContaining({ code: 'CATEGORY_NOT_FOUND' }),
    );
  });
});

describe('the page numbers', () => {
  test.each([
    [1, 3, [1, 2, 3]],
    [1, 20, [1, 2, 3, null, 20]],
    [10, 20, [1, null, 8, 9, 10, 11, 12, null, 20]],
  ])('around page %i of %i are %j', (page, pages, shown) => {
    expect(shownPages(page, pages)).toEqual(shown);
  });
});
