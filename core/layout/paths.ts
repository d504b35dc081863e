import type { Category } from '../post/category.js';
import { fileStem } from '../post/file-stem.js';
import type { Post, Slug } from '../post/post.js';

/** The start page, below the site's root. */
export const INDEX_PATH = 'index.html';
/** The RSS feed, below the site's root. */
export const FEED_PATH = 'feed.xml';
/** The JSON Feed, below the site's root. */
export const JSON_FEED_PATH = 'feed.json';
/** What a web server shows for an address that leads nowhere, below the site's root. */
export const NOT_FOUND_PATH = '404.html';
/** The addresses for search engines, below the site's root; there when the profile names the blog's address. */
export const SITEMAP_PATH = 'sitemap.xml';
/** The theme's style sheet, below the site's root. */
export const THEME_PATH = 'theme/theme.css';
/** The blog's own style sheets in one, below the site's root; there when the profile has some. */
export const OWN_CSS_PATH = 'theme/blog.css';
/** How a page in a folder reaches the root; articles, archives and teasers all lie one folder deep. */
export const TO_ROOT = '../';

/** Where a post's page lies below the site's root. */
export function articlePath(post: Pick<Post, 'slug'>): string {
  return `beitraege/${fileStem(post.slug)}.html`;
}

/** The file of a page of a list; no slug holds two hyphens, so that no page is taken for that of another list. */
export function numbered(slug: Slug, page: number): string {
  return page === 1 ? `${fileStem(slug)}.html` : `${slug}--${page}.html`;
}

/** Where a page of a category's archive lies below the site's root; `page` counts from 1. */
export function categoryPath(category: Pick<Category, 'slug'>, page: number): string {
  return `kategorie/${numbered(category.slug, page)}`;
}
