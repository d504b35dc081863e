import { renderMarkdown } from '../markdown/render.js';
import { renderUse } from '../markdown/render-use.js';
import type { Author } from '../post/author.js';
import { markdownOptions, type EntryScope } from './entry-scope.js';
import { markup, trusted, type Html } from './markup.js';

/**
 * Who wrote the post: a box with portrait, role and life for each author who has something to tell.
 * Lists show guests only, because there the box belongs to the text, not to the page.
 */
export function authorBios(scope: EntryScope): Html | null {
  const shown = scope.authors.filter(
    (author) =>
      (author.bio.trim() !== '' || author.portrait !== null) &&
      (author.guest || scope.place === 'article'),
  );
  if (shown.length === 0) return null;
  return markup`${shown.map((author, index) => bioBox(scope, author, index))}`;
}

function bioBox(scope: EntryScope, author: Author, index: number): Html {
  const options = markdownOptions(scope, 'autor');
  const level = scope.place === 'article' ? 'h2' : 'h3';
  const bio = renderMarkdown(author.bio, {
    ...options,
    idPrefix: `${options.idPrefix}${index + 1}--`,
    topHeading: scope.place === 'article' ? 3 : 4,
  });
  const portrait =
    author.portrait === null ? '' : renderUse(author.portrait, 'author-avatar', options);
  const about = [author.role, author.organisation].filter((part) => part.trim() !== '').join(', ');
  const title = `${scope.texts.about} ${author.name}`;
  return markup`<div class="author-info">
${trusted(portrait)}<div class="author-description">
${trusted(`<${level} class="author-title">`)}${title}${trusted(`</${level}>`)}
${
  about === ''
    ? null
    : markup`<p class="author-role">${about}</p>
`
}${trusted(bio)}</div>
</div>
`;
}
