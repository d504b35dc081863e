import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { articlePage } from '../../../core/layout/article-page.js';
import { categoryPage, categoryPageCount } from '../../../core/layout/category-page.js';
import { authorPage } from '../../../core/layout/author-page.js';
import { indexPage } from '../../../core/layout/index-page.js';
import { cardPage } from '../../../core/layout/link-card.js';
import { printPage } from '../../../core/layout/print-page.js';
import { teaserPage } from '../../../core/layout/teaser-page.js';
import { aBlogView } from '../../builders/blog-view.js';
import { aFullBlog } from './a-full-blog.js';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

async function faults(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}

describe('every page passes html-validate without an error', () => {
  const view = aFullBlog();
  const excerpts = { ...view, profile: { ...view.profile, listMode: 'excerpt' as const } };
  const english = { ...view, profile: { ...view.profile, language: 'en' as const } };

  test.each(view.posts.map(({ id }) => id))(
    'article, teaser, link card and print of %s',
    async (id) => {
      expect(await faults(articlePage(view, id))).toEqual([]);
      expect(await faults(teaserPage(view, id))).toEqual([]);
      expect(await faults(cardPage(view, id))).toEqual([]);
      expect(await faults(printPage(view, id, true))).toEqual([]);
      expect(await faults(printPage(view, id, false))).toEqual([]);
    },
  );

  test.each([view, excerpts, english])('archives and start page', async (blog) => {
    for (const { id } of blog.categories) {
      for (let page = 1; page <= categoryPageCount(blog, id); page += 1) {
        expect(await faults(categoryPage(blog, id, page))).toEqual([]);
      }
    }
    expect(await faults(indexPage(blog))).toEqual([]);
    for (const { id } of blog.authors) {
      expect(await faults(authorPage(blog, id, 1))).toEqual([]);
    }
  });

  test('an empty blog', async () => {
    expect(await faults(indexPage(aBlogView()))).toEqual([]);
    expect(await faults(categoryPage(aBlogView(), 'kat-praxis', 1))).toEqual([]);
  });
});

describe('references inside a page', () => {
  const view = aFullBlog();

  test.each([
    ...view.posts.map(({ id }) => articlePage(view, id)),
    categoryPage(view, 'kat-praxis', 1),
    indexPage(view),
  ])('all lead to an id of that page', (html) => {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1]);
    for (const target of targets) expect(ids).toContain(target);
  });
});
