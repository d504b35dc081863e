import { BlogpultError } from '../contract/error-codes.js';
import type { Author } from '../post/author.js';
import type { RecordId } from '../post/post.js';
import { archivePage } from './archive-page.js';
import { authorPath } from './author-path.js';
import { authorProfile } from './author-bio.js';
import { postsByAuthor, type BlogView } from './blog-view.js';
import { markup } from './markup.js';
import type { PagePictures } from './page-pictures.js';
import { LiveBody, type EntryMemory } from './page-pieces.js';
import { layoutTexts } from './texts.js';

/** The authors somebody can read something of, in the library's order: those whose page is worth a link. */
export function writingAuthors(view: BlogView): Author[] {
  return view.authors.filter(({ id }) => postsByAuthor(view, id).length > 0);
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
  const { language } = view.profile;
  const texts = layoutTexts(language);
  const archive = {
    title: `${texts.author}: ${author.name}`,
    bodyClass: 'author',
    posts: postsByAuthor(view, id),
    header: (pictures: PagePictures) => markup`<header class="page-header">
<h1 class="page-title">${texts.author}: <span class="vcard">${author.name}</span></h1>
${authorProfile(author, language, pictures)}</header>
`,
    path: (to: number) => authorPath(view, author, to),
  };
  return archivePage(view, archive, page, new LiveBody(null, memory));
}
