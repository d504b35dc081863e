import { BlogpultError } from '../contract/error-codes.js';
import { postsWithTag, type BlogView } from './blog-view.js';
import { markup } from './markup.js';
import { pageFrame } from './page-frame.js';
import { pagePictures } from './page-pictures.js';
import { LiveBody, type EntryMemory } from './page-pieces.js';
import { pagination } from './pagination.js';
import { TO_ROOT } from './paths.js';
import { tagPath } from './tag-path.js';
import { listEntries } from './teaser.js';
import { layoutTexts } from './texts.js';

/** How many pages the posts with a tag fill; at least one. */
export function tagPageCount(view: BlogView, tag: string): number {
  const posts = postsWithTag(view, tag).length;
  return Math.max(1, Math.ceil(posts / view.profile.postsPerPage));
}

/**
 * One page of the posts with a tag, newest first; `page` counts from 1.
 * INPUT_INVALID for a page that does not exist, TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG.
 */
export function tagPage(
  view: BlogView,
  tag: string,
  page: number,
  memory: EntryMemory | null = null,
): string {
  const pages = tagPageCount(view, tag);
  if (!Number.isInteger(page) || page < 1 || page > pages) {
    throw new BlogpultError('INPUT_INVALID', { field: 'page', page, pages });
  }
  const { postsPerPage, language } = view.profile;
  const texts = layoutTexts(language);
  const pictures = pagePictures(view, TO_ROOT);
  const from = (page - 1) * postsPerPage;
  const posts = postsWithTag(view, tag).slice(from, from + postsPerPage);
  const live = new LiveBody(null, memory);
  const entries = listEntries(view, posts, { pictures, toRoot: TO_ROOT, live });
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
