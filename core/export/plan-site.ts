import type { AssetLookup } from '../image/asset.js';
import { webFiles } from '../image/web-sizes.js';
import type { BlogView } from '../layout/blog-view.js';
import { feed } from '../layout/feed.js';
import { indexPage } from '../layout/index-page.js';
import { jsonFeed } from '../layout/json-feed.js';
import { notFoundPage } from '../layout/not-found-page.js';
import { ownCss } from '../layout/own-css.js';
import {
  articlePath,
  FEED_PATH,
  INDEX_PATH,
  JSON_FEED_PATH,
  NOT_FOUND_PATH,
  OWN_CSS_PATH,
  SITEMAP_PATH,
} from '../layout/paths.js';
import { siteAddress } from '../layout/site-address.js';
import { sitemap } from '../layout/sitemap.js';
import { AskedAssets, type AskedAsset } from './asked-assets.js';
import { listPages } from './list-pages.js';
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

/** The pictures that a post brings into a site. */
export type LeafPictures = Pick<PostLeaf, 'assets' | 'card'>;

/**
 * What a site that opens offline has beside its articles and the pages of its lists: start, 404, feeds,
 * sitemap, report, theme and pictures in web sizes. Each is written when it is asked for. Feeds and
 * sitemap take whole addresses only: without the blog's own there are none, and no page leads to them.
 * `view` holds the posts of the site; those that the start page and the feeds show are whole, the others
 * need no texts. `leaves` are of the same posts, in the order of the view; `inLists` are the pictures
 * that the pages of lists asked for. A picture the library lacks is left out; its page says so.
 */
export function* planSite(
  view: BlogView,
  leaves: ReadonlyMap<string, LeafPictures>,
  inLists: readonly AskedAsset[],
  options: SiteOptions,
): Generator<PlannedFile, void, undefined> {
  const assets = new AskedAssets(view.assets);
  const seen = { ...view, assets };
  yield { path: INDEX_PATH, text: indexPage(seen) };
  yield { path: NOT_FOUND_PATH, text: notFoundPage(seen) };
  if (siteAddress(view.profile) !== '') {
    yield { path: FEED_PATH, text: feed(seen) };
    yield { path: JSON_FEED_PATH, text: jsonFeed(seen) };
    yield sitemapFile(view);
  }
  yield reportFile(view, options.report);
  for (const file of options.themeFiles) yield { path: `theme/${file}`, theme: file };
  if (view.profile.css.length > 0) yield { path: OWN_CSS_PATH, text: ownCss(view.profile) };
  const inPosts = [...leaves.values()].flatMap((leaf) => leaf.assets);
  yield* pictureFiles([...inPosts, ...inLists, ...assets.asked()], view.assets);
  yield* cardFiles(leaves);
}

function sitemapFile(view: BlogView): TextFile {
  const base = siteAddress(view.profile);
  const articles = view.posts.map((post) => ({ path: articlePath(post), changed: post.updatedAt }));
  const lists = [INDEX_PATH, ...listPages(view).map(({ path }) => path)];
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
function cardFiles(leaves: ReadonlyMap<string, LeafPictures>): Iterable<PlannedFile> {
  const cards = [...leaves.values()].flatMap(({ card }) => card ?? []);
  return new Map(cards.map((card) => [card.path, card])).values();
}
