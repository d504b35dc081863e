import { BlogpultError } from '../contract/error-codes.js';
import { renderMarkdown } from '../markdown/render.js';
import type { Category } from '../post/category.js';
import type { RecordId } from '../post/post.js';
import { categoryOfView, postsNewestFirst, type BlogView } from './blog-view.js';
import type { EntryPage } from './entry-scope.js';
import { markup, trusted, type Html } from './markup.js';
import { pageFrame } from './page-frame.js';
import { pagePictures, type PagePictures } from './page-pictures.js';
import { joinPieces, LiveBody, type EntryMemory, type PagePieces } from './page-pieces.js';
import { pagination } from './pagination.js';
import { categoryPath, TO_ROOT } from './paths.js';
import { listEntries } from './teaser.js';
import { layoutTexts } from './texts.js';

/** How many pages a category's archive has; an empty one has one. CATEGORY_NOT_FOUND. */
export function categoryPageCount(view: BlogView, id: RecordId): number {
  const category = categoryOfView(view, id);
  const posts = postsNewestFirst(view, category.id).length;
  return Math.max(1, Math.ceil(posts / view.profile.postsPerPage));
}

/**
 * One page of a category's archive as HTML; `page` counts from 1.
 * CATEGORY_NOT_FOUND, INPUT_INVALID for a page that does not exist, TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG.
 */
export function categoryPage(
  view: BlogView,
  id: RecordId,
  page: number,
  memory: EntryMemory | null = null,
): string {
  return joinPieces(categoryPieces(view, { id, page }, null, memory));
}

/** A page of a category's archive; `page` counts from 1. */
export interface ArchivePage {
  readonly id: RecordId;
  readonly page: number;
}

/** The same page in pieces; `draft` is the post whose body is kept apart, if any. */
export function categoryPieces(
  view: BlogView,
  { id, page }: ArchivePage,
  draft: RecordId | null,
  memory: EntryMemory | null = null,
): PagePieces {
  const category = categoryOfView(view, id);
  const pages = categoryPageCount(view, id);
  if (!Number.isInteger(page) || page < 1 || page > pages) {
    throw new BlogpultError('INPUT_INVALID', { field: 'page', page, pages });
  }
  const { profile } = view;
  const texts = layoutTexts(profile.language);
  const pictures = pagePictures(view, TO_ROOT);
  const live = new LiveBody(draft, memory);
  const header = archiveHeader(view, category, pictures);
  const suffix = page === 1 ? '' : ` – ${texts.page} ${page}`;
  const html = pageFrame(view, {
    title: `${texts.category}: ${category.name}${suffix}`,
    toRoot: TO_ROOT,
    bodyClass: 'archive category',
    main: markup`${header}${archiveEntries(view, { id, page }, { pictures, toRoot: TO_ROOT, live })}${pagination((to) => categoryPath(category, to), page, pages, texts)}`,
  });
  return live.pieces(html);
}

/** `Kategorie: NAME` as every German WordPress writes it, and what the category is about. */
function archiveHeader(view: BlogView, category: Category, pictures: PagePictures): Html {
  const { language } = view.profile;
  const description = renderMarkdown(category.description, {
    idPrefix: 'kategorie--',
    language,
    image: (hash) => pictures.image(hash),
    loading: () => pictures.loading(),
    footnotes: 'keep',
  });
  return markup`<header class="page-header">
<h1 class="page-title">${layoutTexts(language).category}: <span>${category.name}</span></h1>
${
  description === ''
    ? null
    : markup`<div class="taxonomy-description">
${trusted(description)}</div>
`
}</header>
`;
}

function archiveEntries(
  view: BlogView,
  { id, page }: ArchivePage,
  around: Omit<EntryPage, 'place'> & { readonly live: LiveBody },
): Html {
  const { postsPerPage, language } = view.profile;
  const from = (page - 1) * postsPerPage;
  const posts = postsNewestFirst(view, id).slice(from, from + postsPerPage);
  if (posts.length === 0)
    return markup`<p class="no-results">${layoutTexts(language).noPosts}</p>
`;
  return markup`${listEntries(view, posts, around)}`;
}
