import { renderMarkdown } from '../markdown/render.js';
import { renderUse } from '../markdown/render-use.js';
import type { RenderOptions } from '../markdown/render-context.js';
import type { Author } from '../post/author.js';
import type { Language } from '../post/post.js';
import { markdownOptions, type EntryScope } from './entry-scope.js';
import { markup, trusted, type Html } from './markup.js';
import type { PagePictures } from './page-pictures.js';

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

/** Who an author is, at the head of the page of their posts. */
export function authorProfile(
  author: Author,
  language: Language,
  pictures: PagePictures,
): Html | null {
  const options: RenderOptions = {
    idPrefix: 'autor--',
    language,
    image: (hash) => pictures.image(hash),
    loading: () => pictures.loading(),
    footnotes: 'keep',
  };
  const bio = renderMarkdown(author.bio, options);
  const portrait = portraitOf(author, options);
  if (bio === '' && portrait === '' && aboutOf(author) === '') return null;
  return markup`<div class="author-info taxonomy-description">
${trusted(portrait)}<div class="author-description">
${roleLine(author)}${trusted(bio)}</div>
</div>
`;
}

function portraitOf({ portrait }: Author, options: RenderOptions): string {
  return portrait === null ? '' : renderUse(portrait, 'author-avatar', options);
}

function aboutOf({ role, organisation }: Author): string {
  return [role, organisation].filter((part) => part.trim() !== '').join(', ');
}

function roleLine(author: Author): Html | null {
  const about = aboutOf(author);
  if (about === '') return null;
  return markup`<p class="author-role">${about}</p>
`;
}

function bioBox(scope: EntryScope, author: Author, index: number): Html {
  const options = markdownOptions(scope, 'autor');
  const level = scope.place === 'article' ? 'h2' : 'h3';
  const bio = renderMarkdown(author.bio, {
    ...options,
    idPrefix: `${options.idPrefix}${index + 1}--`,
    topHeading: scope.place === 'article' ? 3 : 4,
  });
  const portrait = portraitOf(author, options);
  const title = `${scope.texts.about} ${author.name}`;
  return markup`<div class="author-info">
${trusted(portrait)}<div class="author-description">
${trusted(`<${level} class="author-title">`)}${title}${trusted(`</${level}>`)}
${roleLine(author)}${trusted(bio)}</div>
</div>
`;
}
