import type { AssetLookup } from '../image/asset.js';
import { webFiles } from '../image/web-sizes.js';
import { authorPage, authorPageCount, writingAuthors } from '../layout/author-page.js';
import { authorPath } from '../layout/author-path.js';
import { usedCategories, usedTags, type BlogView } from '../layout/blog-view.js';
import { categoryPage, categoryPageCount } from '../layout/category-page.js';
import { feed } from '../layout/feed.js';
import { indexPage } from '../layout/index-page.js';
import { jsonFeed } from '../layout/json-feed.js';
import { notFoundPage } from '../layout/not-found-page.js';
import { ownCss } from '../layout/own-css.js';
import type { EntryMemory } from '../layout/page-pieces.js';
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
import { AskedAssets, type AskedAsset } from './asked-assets.js';
import { listedPosts } from './listed-posts.js';
import type { PlannedFile } from './planned-file.js';
import type { PostLeaf } from './post-leaf.js';
import { reportFile, type BundleReport } from './report.js';

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

/** What is left of a post once its page is written: what lists show of it, and its pictures. */
export type LeafRest = Omit<PostLeaf, 'page'>;

/**
 * The files of a site that opens offline, all but the articles: start, the pages of every category,
 * author and tag in use, 404, feeds, sitemap, report, theme and pictures in web sizes. Each is written
 * when it is asked for. Feeds and sitemap take whole addresses only: without the blog's own there are none,
 * and no page leads to them. `view` holds the posts of the site; those that the start page and the feeds
 * show are whole, the others need no texts. `leaves` are of the same posts, in the order of the view.
 * A picture the library lacks is left out; its page says so.
 */
export function* planSite(
  view: BlogView,
  leaves: ReadonlyMap<string, LeafRest>,
  options: SiteOptions,
): Generator<PlannedFile, void, undefined> {
  const assets = new AskedAssets(view.assets);
  const seen = { ...view, assets };
  const paths: string[] = [];
  for (const page of listPages(seen, listedPosts(leaves))) {
    paths.push(page.path);
    yield page;
  }
  yield { path: NOT_FOUND_PATH, text: notFoundPage(seen) };
  if (siteAddress(view.profile) !== '') {
    yield { path: FEED_PATH, text: feed(seen) };
    yield { path: JSON_FEED_PATH, text: jsonFeed(seen) };
    yield sitemapFile(view, paths);
  }
  yield reportFile(view, options.report);
  for (const file of options.themeFiles) yield { path: `theme/${file}`, theme: file };
  if (view.profile.css.length > 0) yield { path: OWN_CSS_PATH, text: ownCss(view.profile) };
  const asked = [...leaves.values()].flatMap((leaf) => leaf.assets);
  yield* pictureFiles([...asked, ...assets.asked()], view.assets);
  yield* cardFiles(leaves);
}

/** How many pages a site has beside its articles. */
export function listPageCount(view: BlogView): number {
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  return (
    1 +
    sum(usedCategories(view).map(({ id }) => categoryPageCount(view, id))) +
    sum(writingAuthors(view).map(({ id }) => authorPageCount(view, id))) +
    sum(usedTags(view).map((tag) => tagPageCount(view, tag)))
  );
}

/** Every page but the articles that somebody can find on the way. */
function* listPages(view: BlogView, memory: EntryMemory): Generator<TextFile, void, undefined> {
  yield { path: INDEX_PATH, text: indexPage(view) };
  for (const category of usedCategories(view)) {
    const { id } = category;
    for (const page of upTo(categoryPageCount(view, id))) {
      yield { path: categoryPath(category, page), text: categoryPage(view, id, page, memory) };
    }
  }
  for (const author of writingAuthors(view)) {
    for (const page of upTo(authorPageCount(view, author.id))) {
      const text = authorPage(view, author.id, page, memory);
      yield { path: authorPath(view, author, page), text };
    }
  }
  for (const tag of usedTags(view)) {
    for (const page of upTo(tagPageCount(view, tag))) {
      yield { path: tagPath(view, tag, page), text: tagPage(view, tag, page, memory) };
    }
  }
}

function sitemapFile(view: BlogView, lists: readonly string[]): TextFile {
  const base = siteAddress(view.profile);
  const articles = view.posts.map((post) => ({ path: articlePath(post), changed: post.updatedAt }));
  const others = lists.map((path) => ({ path, changed: null }));
  return { path: SITEMAP_PATH, text: sitemap(base, [...articles, ...others]) };
}

/** Every picture that a page of the site shows, in the order of first use, each once. */
function* pictureFiles(
  asked: readonly AskedAsset[],
  assets: AssetLookup,
): Generator<PlannedFile, void, undefined> {
  for (const hash of new Set(asked.map(([name]) => name))) {
    const asset = assets.get(hash);
    if (asset === undefined) continue;
    for (const file of webFiles(asset)) yield { ...file, picture: hash };
  }
}

/** The pictures of links to the posts; two posts with the same picture may share one. */
function cardFiles(leaves: ReadonlyMap<string, LeafRest>): Iterable<PlannedFile> {
  const cards = [...leaves.values()].flatMap(({ card }) => card ?? []);
  return new Map(cards.map((card) => [card.path, card])).values();
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
