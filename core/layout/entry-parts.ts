import { renderMarkdown } from '../markdown/render.js';
import { renderUse } from '../markdown/render-use.js';
import { postDate } from '../post/post.js';
import { authorPath } from './author-path.js';
import { markdownOptions, shownTitle, type EntryScope } from './entry-scope.js';
import { markup, trusted, type Html } from './markup.js';
import { guestLine } from './guest-line.js';
import { articlePath } from './paths.js';
import { dateInWords } from './texts.js';

/** Title, date and authors: an h1 on the post's own page, a linked h2 in lists. */
export function entryHeader(scope: EntryScope): Html {
  const { post, texts, place, toRoot } = scope;
  const title = shownTitle(post, texts);
  const heading =
    place === 'article'
      ? markup`<h1 class="entry-title">${title}</h1>`
      : markup`<h2 class="entry-title"><a href="${toRoot}${articlePath(post)}">${title}</a></h2>`;
  return markup`<header class="entry-header">
${heading}
<p class="entry-meta">${dateElement(scope)}${authorNames(scope)}</p>
</header>
`;
}

/** The title picture with caption and credit, or nothing. */
export function featuredPicture(scope: EntryScope): Html | null {
  const { featured } = scope.post;
  if (featured === null) return null;
  return trusted(renderUse(featured, 'post-thumbnail', markdownOptions(scope, '')));
}

/** The line above a guest's text; nothing for the team's own posts. */
export function guestByline({ post, authors }: EntryScope): Html | null {
  const line = guestLine(post, authors);
  return line === null
    ? null
    : markup`<p class="guest-byline">${line}</p>
`;
}

/** What the team says before the text, or nothing. */
export function introduction(scope: EntryScope): Html | null {
  if (scope.post.introduction.trim() === '') return null;
  const body = renderMarkdown(scope.post.introduction, markdownOptions(scope, 'einleitung'));
  return markup`<div class="entry-introduction">
${trusted(body)}</div>
`;
}

function dateElement({ post, view, texts }: EntryScope): Html {
  const iso = postDate(post);
  const words = dateInWords(iso, view.profile.timeZone, post.language);
  return markup`<span class="posted-on"><span class="screen-reader-text">${texts.published} </span><time class="entry-date published" datetime="${iso}">${words}</time></span>`;
}

function authorNames({ authors, texts, view, toRoot }: EntryScope): Html | null {
  if (authors.length === 0) return null;
  const names = authors.map((author, index) => {
    const link = markup`<a class="url fn n" href="${toRoot}${authorPath(view, author, 1)}">${author.name}</a>`;
    const rest = authors.length - index - 1;
    return markup`${link}${rest > 1 ? ', ' : rest === 1 ? ` ${texts.and} ` : null}`;
  });
  return markup` <span class="byline">${texts.by} <span class="author vcard">${names}</span></span>`;
}
