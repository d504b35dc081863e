import { assetOfTarget } from '../image/image-markdown.js';
import type { Asset, AssetHash } from '../image/asset.js';
import { articlePage } from '../layout/article-page.js';
import { authorPage, authorPageCount, writingAuthors } from '../layout/author-page.js';
import { authorPath } from '../layout/author-path.js';
import { usedCategories, usedTags, type BlogView } from '../layout/blog-view.js';
import { categoryPage, categoryPageCount } from '../layout/category-page.js';
import { feed } from '../layout/feed.js';
import { indexPage } from '../layout/index-page.js';
import { ownCss } from '../layout/own-css.js';
import { jsonFeed } from '../layout/json-feed.js';
import { notFoundPage } from '../layout/not-found-page.js';
import {
  articlePath,
  categoryPath,
  FEED_PATH,
  INDEX_PATH,
  JSON_FEED_PATH,
  NOT_FOUND_PATH,
  OWN_CSS_PATH,
  SITEMAP_PATH,
} from '../layout/paths.js';
import { siteAddress } from '../layout/site-address.js';
import { sitemap } from '../layout/sitemap.js';
import { tagPage, tagPageCount } from '../layout/tag-page.js';
import { tagPath } from '../layout/tag-path.js';
import type { Post } from '../post/post.js';
import { findImageTargets } from './image-targets.js';
import type { PlannedFile } from './planned-file.js';
import { reportFile, type BundleReport } from './report.js';
import { selectedView, type ExportSelection } from './selection.js';
import { webPictures } from './web-pictures.js';

/** What the host adds to a site: the files of the theme (paths below its folder) and the report. */
export interface SiteOptions {
  readonly themeFiles: readonly string[];
  readonly report: BundleReport;
}

/** A page or feed of the site, written out. */
interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of a site that opens offline: start, one page a post, the pages of every category, author
 * and tag in use, feeds, sitemap, 404, report, theme and pictures in web sizes. A picture the library lacks is left out; its page says so.
 */
export function planSite(
  view: BlogView,
  selection: ExportSelection,
  options: SiteOptions,
): PlannedFile[] {
  const selected = selectedView(view, selection);
  const pages = pageFiles(selected);
  return [
    ...pages,
    { path: NOT_FOUND_PATH, text: notFoundPage(selected) },
    { path: FEED_PATH, text: feed(selected) },
    { path: JSON_FEED_PATH, text: jsonFeed(selected) },
    ...sitemapFiles(selected, pages),
    reportFile(selected, options.report),
    ...options.themeFiles.map((file) => ({ path: `theme/${file}`, theme: file })),
    ...(selected.profile.css.length === 0
      ? []
      : [{ path: OWN_CSS_PATH, text: ownCss(selected.profile) }]),
    ...siteAssets(selected).flatMap(pictureFiles),
  ];
}

/** Every page somebody can find on the way: start, articles, and the lists by category, author and tag. */
function pageFiles(view: BlogView): TextFile[] {
  return [
    { path: INDEX_PATH, text: indexPage(view) },
    ...view.posts.map((post) => ({ path: articlePath(post), text: articlePage(view, post.id) })),
    ...categoryFiles(view),
    ...authorFiles(view),
    ...tagFiles(view),
  ];
}

/** Search engines take whole addresses only, so there is nothing to tell them without the blog's own. */
function sitemapFiles(view: BlogView, pages: readonly TextFile[]): TextFile[] {
  const base = siteAddress(view.profile);
  if (base === '') return [];
  const changed = new Map(view.posts.map((post) => [articlePath(post), post.updatedAt]));
  const listed = pages.map(({ path }) => ({ path, changed: changed.get(path) ?? null }));
  return [{ path: SITEMAP_PATH, text: sitemap(base, listed) }];
}

function tagFiles(view: BlogView): TextFile[] {
  return usedTags(view).flatMap((tag) =>
    Array.from({ length: tagPageCount(view, tag) }, (_, index) => ({
      path: tagPath(view, tag, index + 1),
      text: tagPage(view, tag, index + 1),
    })),
  );
}

function categoryFiles(view: BlogView): TextFile[] {
  return usedCategories(view).flatMap((category) =>
    Array.from({ length: categoryPageCount(view, category.id) }, (_, index) => ({
      path: categoryPath(category, index + 1),
      text: categoryPage(view, category.id, index + 1),
    })),
  );
}

function authorFiles(view: BlogView): TextFile[] {
  return writingAuthors(view).flatMap((author) =>
    Array.from({ length: authorPageCount(view, author.id) }, (_, index) => ({
      path: authorPath(view, author, index + 1),
      text: authorPage(view, author.id, index + 1),
    })),
  );
}

/** Every asset that a page of the site shows, in the order of first use, each once. */
function siteAssets(view: BlogView): Asset[] {
  const hashes = new Set<AssetHash>();
  const authors = new Set(view.posts.flatMap((post) => post.authors));
  for (const post of view.posts) for (const hash of assetsOfPost(post)) hashes.add(hash);
  for (const author of view.authors) {
    if (!authors.has(author.id)) continue;
    if (author.portrait !== null) hashes.add(author.portrait.asset);
    for (const hash of assetsInText(author.bio)) hashes.add(hash);
  }
  for (const category of view.categories) {
    for (const hash of assetsInText(category.description)) hashes.add(hash);
  }
  return [...hashes].flatMap((hash) => view.assets.get(hash) ?? []);
}

function assetsOfPost(post: Post): AssetHash[] {
  const featured = post.featured === null ? [] : [post.featured.asset];
  return [...featured, ...assetsInText(post.introduction), ...assetsInText(post.body)];
}

function assetsInText(markdown: string): AssetHash[] {
  return findImageTargets(markdown).flatMap(({ target }) => assetOfTarget(target) ?? []);
}

function pictureFiles(asset: Asset): PlannedFile[] {
  return webPictures(asset).map((file) => ({ ...file, picture: asset.hash }));
}
