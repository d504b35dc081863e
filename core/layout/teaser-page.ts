import type { RecordId } from '../post/post.js';
import { categoriesOfPost, postOfView, type BlogView } from './blog-view.js';
import { markup } from './markup.js';
import { pageFrame } from './page-frame.js';
import { pagePictures } from './page-pictures.js';
import type { PageMemory } from './page-memory.js';
import { joinPieces, LiveBody, type PagePieces } from './page-pieces.js';
import { TO_ROOT } from './paths.js';
import { listEntry } from './teaser.js';
import { layoutTexts } from './texts.js';

/** One post as its archive lists it, alone on a page. POST_NOT_FOUND, TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG. */
export function teaserPage(view: BlogView, id: RecordId): string {
  return joinPieces(teaserPieces(view, id));
}

/** The same page in pieces, the post's body apart and remembered in `memory`. */
export function teaserPieces(
  view: BlogView,
  id: RecordId,
  memory: PageMemory | null = null,
): PagePieces {
  const post = postOfView(view, id);
  const texts = layoutTexts(view.profile.language);
  const [category] = categoriesOfPost(view, post);
  const title = category === undefined ? view.profile.name : `${texts.category}: ${category.name}`;
  const live = new LiveBody(id, memory);
  const entry = listEntry(view, post, {
    pictures: pagePictures(view, TO_ROOT),
    toRoot: TO_ROOT,
    live,
  });
  const page = pageFrame(view, {
    title,
    toRoot: TO_ROOT,
    bodyClass: 'archive teaser',
    main: markup`<h1 class="page-title screen-reader-text">${title}</h1>
${entry}`,
  });
  return live.pieces(page);
}
