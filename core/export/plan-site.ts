import { assetOfTarget } from '../image/image-markdown.js';
import type { Asset, AssetHash } from '../image/asset.js';
import { articlePage } from '../layout/article-page.js';
import { authorPage, authorPageCount, writingAuthors } from '../layout/author-page.js';
import { authorPath } from '../layout/author-path.js';
import { usedCategories, type BlogView } from '../layout/blog-view.js';
import { categoryPage, categoryPageCount } from '../layout/category-page.js';
import { feed } from '../layout/feed.js';
import { indexPage } from '../layout/index-page.js';
import { ownCss } from '../layout/own-css.js';
import { articlePath, categoryPath, FEED_PATH, INDEX_PATH, OWN_CSS_PATH } from '../layout/paths.js';
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

/**
 * The files of a site that opens offline: index, one page a post, the pages of every category in use, feed,
 * report, theme and pictures in web sizes. A picture the library lacks is left out; its page says so.
 */
export function planSite(
  view: BlogView,
  selection: ExportSelection,
  options: SiteOptions,
): PlannedFile[] {
  const selected = selectedView(view, selection);
  return [
    { path: INDEX_PATH, text: indexPage(selected) },
    ...selected.posts.map((post) => ({
      path: articlePath(post),
      text: articlePage(selected, post.id),
    })),
    ...categoryFiles(selected),
    ...authorFiles(selected),
    { path: FEED_PATH, text: feed(selected) },
    reportFile(selected, options.report),
    ...options.themeFiles.map((file) => ({ path: `theme/${file}`, theme: file })),
    ...(selected.profile.css.length === 0
      ? []
      : [{ path: OWN_CSS_PATH, text: ownCss(selected.profile) }]),
    ...siteAssets(selected).flatMap(pictureFiles),
  ];
}

function categoryFiles(view: BlogView): PlannedFile[] {
  return usedCategories(view).flatMap((category) =>
    Array.from({ length: categoryPageCount(view, category.id) }, (_, index) => ({
      path: categoryPath(category, index + 1),
      text: categoryPage(view, category.id, index + 1),
    })),
  );
}

function authorFiles(view: BlogView): PlannedFile[] {
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
