import { renderMarkdown } from '../markdown/render.js';
import type { Category } from '../post/category.js';
import type { RecordId } from '../post/post.js';
import { archivePage, archivePageCount } from './archive-page.js';
import { categoryOfView, postsNewestFirst, type BlogView } from './blog-view.js';
import { markup, trusted, type Html } from './markup.js';
import type { PagePictures } from './page-pictures.js';
import { joinPieces, LiveBody, type EntryMemory, type PagePieces } from './page-pieces.js';
import { categoryPath } from './paths.js';
import { layoutTexts } from './texts.js';

/** How many pages a category's archive has; an empty one has one. CATEGORY_NOT_FOUND. */
export function categoryPageCount(view: BlogView, id: RecordId): number {
  return archivePageCount(view, postsNewestFirst(view, categoryOfView(view, id).id));
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
  const live = new LiveBody(draft, memory);
  const archive = {
    title: `${layoutTexts(view.profile.language).category}: ${category.name}`,
    bodyClass: 'category',
    posts: postsNewestFirst(view, category.id),
    header: (pictures: PagePictures) => archiveHeader(view, category, pictures),
    path: (to: number) => categoryPath(category, to),
  };
  return live.pieces(archivePage(view, archive, page, live));
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
