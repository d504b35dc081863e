import { openingWords } from '../markdown/opening-words.js';
import type { BlogProfile } from '../post/blog-profile.js';
import type { Post, TeaserMode } from '../post/post.js';
import { authorBios } from './author-bio.js';
import { langAttribute } from './page-frame.js';
import { entryHeader, featuredPicture, guestByline, introduction } from './entry-parts.js';
import {
  entryScope,
  markdownOptions,
  shownTitle,
  type EntryPage,
  type EntryScope,
} from './entry-scope.js';
import { markup, type Html } from './markup.js';
import { articlePath } from './paths.js';
import type { BlogView } from './blog-view.js';
import type { LiveBody } from './page-pieces.js';
import { layoutTexts } from './texts.js';

/** WordPress's length of an automatic excerpt. */
const EXCERPT_WORDS = 55;
/** Where the article goes on behind its break; `core/markdown` writes the id. */
const BREAK_ANCHOR = '#more--';

/** One post as lists show it. */
export function listEntry(view: BlogView, post: Post, page: Omit<EntryPage, 'place'>): Html {
  const scope = entryScope(view, post, { place: 'list', ...page });
  // Drawn before the text, so that it counts as the page's first picture.
  const featured = featuredPicture(scope);
  const content =
    listModeOf(post, view.profile) === 'excerpt' ? excerptContent(scope) : leadContent(scope);
  return markup`<article class="hentry post"${langAttribute(post.language, view.profile.language)}>
${entryHeader(scope)}${featured}${content}</article>
`;
}

/** The entries of a page's posts: from memory where there is one. */
export function listEntries(
  view: BlogView,
  posts: readonly Post[],
  page: Omit<EntryPage, 'place'> & { readonly live: LiveBody },
): Html[] {
  return posts.map((post) =>
    page.live.entry(view, post, page.pictures, () => listEntry(view, post, page)),
  );
}

/** How a post is listed: as its author chose, or as the blog's theme lists all that do not choose. */
export function listModeOf(
  post: Pick<Post, 'teaserMode'>,
  profile: Pick<BlogProfile, 'listMode'>,
): TeaserMode {
  return post.teaserMode === 'break' ? profile.listMode : post.teaserMode;
}

/** A post's excerpt as plain text: its author's own, or the first 55 words of what stands before the break. `opening` gives so many words of its body. */
export function excerptOf(
  post: Pick<Post, 'excerpt' | 'body'>,
  opening: (count: number) => string[] = (count) => openingWords(post.body, count),
): string {
  const manual = post.excerpt.replace(/\s+/g, ' ').trim();
  if (manual !== '') return manual;
  const words = opening(EXCERPT_WORDS + 1);
  const cut = words.slice(0, EXCERPT_WORDS).join(' ');
  return words.length > EXCERPT_WORDS ? `${cut} …` : cut;
}

function excerptContent(scope: EntryScope): Html {
  const { post, live } = scope;
  const text = excerptOf(post, (count) => live.opening(post.id, post.body, count));
  return markup`<div class="entry-summary">
${
  text === ''
    ? null
    : markup`<p>${text}</p>
`
}${moreLink(scope, '')}</div>
`;
}

/** Up to the break with a link to the rest; without a break, or by its author's choice, the whole post. */
function leadContent(scope: EntryScope): Html {
  const { post } = scope;
  const options = markdownOptions(scope, '');
  const opening = markup`${guestByline(scope)}${introduction(scope)}`;
  const lead = post.teaserMode === 'full' ? null : scope.live.lead(post.id, post.body, options);
  if (lead !== null) {
    return markup`<div class="entry-content">
${opening}${lead}${moreLink(scope, BREAK_ANCHOR)}</div>
`;
  }
  return markup`<div class="entry-content">
${opening}${scope.live.whole(post.id, post.body, options)}</div>
${authorBios(scope)}`;
}

function moreLink({ view, post, texts, toRoot }: EntryScope, anchor: string): Html {
  const { moreText, language } = view.profile;
  const [open, close] = layoutTexts(language).quotes;
  const lang = langAttribute(language, post.language);
  return markup`<p class="more-link-line"><a class="more-link" href="${toRoot}${articlePath(post)}${anchor}"${lang}>${moreText}<span class="screen-reader-text"> ${open}${shownTitle(post, texts)}${close}</span></a></p>
`;
}
