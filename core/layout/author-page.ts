import { BlogpultError } from '../contract/error-codes.js';
import type { Author } from '../post/author.js';
import type { RecordId } from '../post/post.js';
import { authorPath } from './author-path.js';
import { authorProfile } from './author-bio.js';
import { postsByAuthor, type BlogView } from './blog-view.js';
import { markup } from './markup.js';
import { pageFrame } from './page-frame.js';
import { pagePictures } from './page-pictures.js';
import { LiveBody, type EntryMemory } from './page-pieces.js';
import { pagination } from './pagination.js';
import { TO_ROOT } from './paths.js';
import { listEntries } from './teaser.js';
import { layoutTexts } from './texts.js';

/** The authors somebody can read something of, in the library's order: those whose page is worth a link. */
export function writingAuthors(view: BlogView): Author[] {
  return view.authors.filter(({ id }) => postsByAuthor(view, id).length > 0);
}

/** How many pages an author's posts fill; at least one. */
export function authorPageCount(view: BlogView, id: RecordId): number {
  return Math.max(1, Math.ceil(postsByAuthor(view, id).length / view.profile.postsPerPage));
}

/**
 * One page of an author's posts, newest first, below who it is; `page` counts from 1.
 * AUTHOR_NOT_FOUND, INPUT_INVALID for a page that does not exist, TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG.
 */
export function authorPage(
  view: BlogView,
  id: RecordId,
  page: number,
  memory: EntryMemory | null = null,
): string {
  const author = view.authors.find((candidate) => candidate.id === id);
  if (author === undefined) throw new BlogpultError('AUTHOR_NOT_FOUND', { author: id });
  const pages = authorPageCount(view, id);
  if (!Number.isInteger(page) || page < 1 || page > pages) {
    throw new BlogpultError('INPUT_INVALID', { field: 'page', page, pages });
  }
  const { profile } = view;
  const texts = layoutTexts(profile.language);
  const pictures = pagePictures(view, TO_ROOT);
  const header = markup`<header class="page-header">
<h1 class="page-title">${texts.author}: <span class="vcard">${author.name}</span></h1>
${authorProfile(author, profile.language, pictures)}</header>
`;
  const from = (page - 1) * profile.postsPerPage;
  const posts = postsByAuthor(view, id).slice(from, from + profile.postsPerPage);
  const entries = listEntries(view, posts, {
    pictures,
    toRoot: TO_ROOT,
    live: new LiveBody(null, memory),
  });
  const none = markup`<p class="no-results">${texts.noPosts}</p>
`;
  const suffix = page === 1 ? '' : ` – ${texts.page} ${page}`;
  return pageFrame(view, {
    title: `${texts.author}: ${author.name}${suffix}`,
    toRoot: TO_ROOT,
    bodyClass: 'archive author',
    main: markup`${header}${posts.length === 0 ? none : entries}${pagination((to) => authorPath(view, author, to), page, pages, texts)}`,
  });
}
