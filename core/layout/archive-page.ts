import { BlogpultError } from '../contract/error-codes.js';
import type { Post } from '../post/post.js';
import type { BlogView } from './blog-view.js';
import { markup, type Html } from './markup.js';
import { pageFrame } from './page-frame.js';
import { pagePictures, type PagePictures } from './page-pictures.js';
import type { LiveBody } from './page-pieces.js';
import { pagination } from './pagination.js';
import { TO_ROOT } from './paths.js';
import { listEntries } from './teaser.js';
import { layoutTexts } from './texts.js';

/** What sets one archive apart from another: a category's, an author's, a tag's. */
export interface Archive {
  /** The page's title in the window, without its number. */
  readonly title: string;
  readonly bodyClass: string;
  /** All its posts, newest first. */
  readonly posts: readonly Post[];
  /** What stands above the entries. */
  header(pictures: PagePictures): Html;
  /** Where a page of it lies, from the root. */
  path(page: number): string;
}

/** How many pages so many posts fill; at least one. */
export function archivePageCount(view: BlogView, posts: readonly Post[]): number {
  return Math.max(1, Math.ceil(posts.length / view.profile.postsPerPage));
}

/** Those of an archive's posts that one page shows; `page` counts from 1. */
export function postsOnPage(
  { profile: { postsPerPage } }: BlogView,
  posts: readonly Post[],
  page: number,
): readonly Post[] {
  const from = (page - 1) * postsPerPage;
  return posts.slice(from, from + postsPerPage);
}

/**
 * One page of an archive as HTML; `page` counts from 1.
 * INPUT_INVALID for a page that does not exist, TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG.
 */
export function archivePage(
  view: BlogView,
  archive: Archive,
  page: number,
  live: LiveBody,
): string {
  const { language } = view.profile;
  const pages = archivePageCount(view, archive.posts);
  if (!Number.isInteger(page) || page < 1 || page > pages) {
    throw new BlogpultError('INPUT_INVALID', { field: 'page', page, pages });
  }
  const texts = layoutTexts(language);
  const pictures = pagePictures(view, TO_ROOT);
  // The header comes first: what it shows counts among the page's first pictures.
  const header = archive.header(pictures);
  const posts = postsOnPage(view, archive.posts, page);
  const none = markup`<p class="no-results">${texts.noPosts}</p>
`;
  const entries =
    posts.length === 0 ? none : listEntries(view, posts, { pictures, toRoot: TO_ROOT, live });
  const suffix = page === 1 ? '' : ` – ${texts.page} ${page}`;
  return pageFrame(view, {
    title: `${archive.title}${suffix}`,
    toRoot: TO_ROOT,
    bodyClass: `archive ${archive.bodyClass}`,
    main: markup`${header}${entries}${pagination((to) => archive.path(to), page, pages, texts)}`,
  });
}
