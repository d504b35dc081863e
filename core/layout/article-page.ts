import type { Post, RecordId } from '../post/post.js';
import { authorBios } from './author-bio.js';
import { categoriesOfPost, neighboursOf, postOfView, type BlogView } from './blog-view.js';
import { entryHeader, featuredPicture, guestByline, introduction } from './entry-parts.js';
import {
  entryScope,
  markdownOptions,
  shownTitle,
  type EntryPage,
  type EntryScope,
} from './entry-scope.js';
import { markup, type Html } from './markup.js';
import { cardMeta } from './link-card.js';
import { langAttribute, pageFrame } from './page-frame.js';
import { pagePictures } from './page-pictures.js';
import type { PageMemory } from './page-memory.js';
import { joinPieces, LiveBody, type PagePieces } from './page-pieces.js';
import { articlePath, categoryPath, TO_ROOT } from './paths.js';
import { tagPath } from './tag-path.js';
import { layoutTexts } from './texts.js';

/** A post's own page as HTML. POST_NOT_FOUND, TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG. */
export function articlePage(view: BlogView, id: RecordId): string {
  return joinPieces(articlePieces(view, id));
}

/** The same page in pieces, its body apart and remembered in `memory`. */
export function articlePieces(
  view: BlogView,
  id: RecordId,
  memory: PageMemory | null = null,
): PagePieces {
  const live = new LiveBody(id, memory);
  return live.pieces(articleHtml(view, postOfView(view, id), live));
}

/** The page of a post that need not be one of the view's own; `live` writes its body. */
export function articleHtml(view: BlogView, post: Post, live: LiveBody): string {
  const pictures = pagePictures(view, TO_ROOT);
  const scope = entryScope(view, post, { place: 'article', toRoot: TO_ROOT, pictures, live });
  return pageFrame(view, {
    title: shownTitle(post, scope.texts),
    toRoot: TO_ROOT,
    bodyClass: 'single single-post',
    main: markup`${article(scope)}${postNavigation(scope)}`,
    head: cardMeta(view, post, live),
  });
}

/** One post as its own page shows it, without that page around it. */
export function articleEntry(view: BlogView, post: Post, page: Omit<EntryPage, 'place'>): Html {
  return article(entryScope(view, post, { place: 'article', ...page }));
}

// Parts are drawn in reading order, so that the first picture of the page is known as such.
function article(scope: EntryScope): Html {
  const { post, view } = scope;
  const header = entryHeader(scope);
  const featured = featuredPicture(scope);
  const opening = markup`${guestByline(scope)}${introduction(scope)}`;
  const body = scope.live.whole(post.id, post.body, markdownOptions(scope, ''));
  return markup`<article class="hentry post"${langAttribute(post.language, view.profile.language)}>
${header}${featured}<div class="entry-content">
${opening}${body}</div>
${authorBios(scope)}${entryFooter(scope)}</article>
`;
}

function entryFooter(scope: EntryScope): Html | null {
  const { view, post, texts, toRoot } = scope;
  const categories = categoriesOfPost(view, post).map(
    (category) =>
      markup`<li><a href="${toRoot}${categoryPath(category, 1)}">${category.name}</a></li>
`,
  );
  const tags = post.tags.map(
    (tag) => markup`<li><a href="${toRoot}${tagPath(view, tag, 1)}" rel="tag">${tag}</a></li>
`,
  );
  if (categories.length + tags.length === 0) return null;
  return markup`<footer class="entry-footer">
${termList('cat-links', texts.categories, categories)}${termList('tags-links', texts.tags, tags)}</footer>
`;
}

function termList(name: string, label: string, items: readonly Html[]): Html | null {
  if (items.length === 0) return null;
  return markup`<div class="${name}">
<p>${label}:</p>
<ul>
${items}</ul>
</div>
`;
}

/** Links to the posts before and after this one in time. */
function postNavigation({ view, post, toRoot }: EntryScope): Html | null {
  const texts = layoutTexts(view.profile.language);
  const { older, newer } = neighboursOf(view, post.id);
  const links = [
    neighbourLink(older, 'nav-previous', texts.previous, toRoot, view),
    neighbourLink(newer, 'nav-next', texts.next, toRoot, view),
  ];
  if (links.every((link) => link === null)) return null;
  return markup`<nav class="navigation post-navigation" aria-label="${texts.posts}">
<ul class="nav-links">
${links}</ul>
</nav>
`;
}

function neighbourLink(
  post: Post | undefined,
  name: string,
  label: string,
  toRoot: string,
  view: BlogView,
): Html | null {
  if (post === undefined) return null;
  const title = shownTitle(post, layoutTexts(post.language));
  const lang = langAttribute(post.language, view.profile.language);
  return markup`<li class="${name}">
<a href="${toRoot}${articlePath(post)}" rel="${name === 'nav-next' ? 'next' : 'prev'}"><span class="meta-nav">${label}</span> <span class="post-title"${lang}>${title}</span></a>
</li>
`;
}
