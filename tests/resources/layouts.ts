import { articlePage } from '../../core/layout/article-page.js';
import { authorPage } from '../../core/layout/author-page.js';
import type { BlogView } from '../../core/layout/blog-view.js';
import { categoryPage } from '../../core/layout/category-page.js';
import { indexPage } from '../../core/layout/index-page.js';
import { cardPage } from '../../core/layout/link-card.js';
import { printPage } from '../../core/layout/print-page.js';
import { teaserPage } from '../../core/layout/teaser-page.js';

/** Every layout of a page, drawn of the blog of `a-full-blog.ts`. */
export const LAYOUTS: Readonly<Record<string, (view: BlogView) => string>> = {
  article: (view) => articlePage(view, 'post-13'),
  category: (view) => categoryPage(view, 'kat-praxis', 1),
  excerpts: (view) =>
    categoryPage({ ...view, profile: { ...view.profile, listMode: 'excerpt' } }, 'kat-praxis', 2),
  teaser: (view) => teaserPage(view, 'post-13'),
  card: (view) => cardPage(view, 'post-13'),
  author: (view) => authorPage(view, 'autor-gast', 1),
  start: (view) => indexPage(view),
  print: (view) => printPage(view, 'post-13', true),
};
