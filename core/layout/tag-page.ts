import { BlogpultError } from '../contract/error-codes.js';
import { postsNewestFirst, type BlogView } from './blog-view.js';
import { markup } from './markup.js';
import { pageFrame } from './page-frame.js';
import { pagePictures } from './page-pictures.js';
import { pagination } from './pagination.js';
import { TO_ROOT } from './paths.js';
import { tagPath } from './tag-path.js';
import { listEntry } from './teaser.js';
import { layoutTexts } from './texts.js';

/** How many pages the posts with a tag fill; at least one. */
export function tagPageCount(view: BlogView, tag: string): number {
  const posts = view.posts.filter(({ tags }) => tags.includes(tag)).length;
  return Math.max(1, Math.ceil(posts / view.profile.postsPerPage));
}

/**
 * One page of the posts with a tag, newest first; `page` counts from 1.
 * INPUT_INVALID for a page that does not exist, TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG.
 */
export function tagPage(view: BlogView, tag: string, page: number): string {
  const pages = tagPageCount(view, tag);
  if (!Number.isInteger(page) || page < 1 || page > pages) {
    throw new BlogpultError('INPUT_INVALID', { field: 'page', page, pages });
  }
  const { postsPerPage, language } = view.profile;
  const texts = layoutTexts(language);
  const pictures = pagePictures(view, TO_ROOT);
  const from = (page - 1) * postsPerPage;
  const posts = postsNewestFirst(view, null).filter(({ tags }) => tags.includes(tag));
  const entries = posts
    .slice(from, from + postsPerPage)
    .map((post) => listEntry(view, post, { pictures, toRoot: TO_ROOT }));
  const suffix = page === 1 ? '' : ` – ${texts.page} ${page}`;
  return pageFrame(view, {
    title: `${texts.tag}: ${tag}${suffix}`,
    toRoot: TO_ROOT,
    bodyClass: 'archive tag',
    main: markup`<header class="page-header">
<h1 class="page-title">${texts.tag}: <span>${tag}</span></h1>
</header>
${entries}${pagination((to) => tagPath(view, tag, to), page, pages, texts)}`,
  });
}
