import type { RenderOptions } from '../markdown/render-context.js';
import type { Author } from '../post/author.js';
import type { Post } from '../post/post.js';
import { authorsOfPost, type BlogView } from './blog-view.js';
import { LiveBody } from './page-pieces.js';
import type { PagePictures } from './page-pictures.js';
import { layoutTexts, type LayoutTexts } from './texts.js';

/**
 * One post on one page. `place` article: the page is the post's own, its title is the h1 and ids
 * have no prefix. `place` list: the title is an h2 that links, ids carry the slug. `prefix` is what ids
 * carry instead, on a page that shows a post more than once.
 * `texts` speak the post's language. `live` writes the bodies of the page's posts.
 */
export interface EntryScope {
  view: BlogView;
  post: Post;
  authors: readonly Author[];
  place: 'article' | 'list';
  toRoot: string;
  pictures: PagePictures;
  live: LiveBody;
  texts: LayoutTexts;
  prefix?: string;
}

/** What the posts of one page share; without `live` every body is written in its place. */
export interface EntryPage extends Pick<EntryScope, 'place' | 'toRoot' | 'pictures' | 'prefix'> {
  readonly live?: LiveBody;
}

/** Puts a post on a page. */
export function entryScope(view: BlogView, post: Post, page: EntryPage): EntryScope {
  return {
    live: new LiveBody(null),
    view,
    post,
    authors: authorsOfPost(view, post),
    texts: layoutTexts(post.language),
    ...page,
  };
}

/** How a Markdown text of the post is rendered there; `part` keeps the ids of its texts apart. */
export function markdownOptions(
  scope: EntryScope,
  part: '' | 'einleitung' | 'autor',
): RenderOptions {
  const { post, place, pictures } = scope;
  const slug = scope.prefix ?? (place === 'list' ? `${post.slug}--` : '');
  return {
    idPrefix: part === '' ? slug : `${slug}${part}--`,
    language: post.language,
    image: (hash) => pictures.image(hash),
    loading: () => pictures.loading(),
    footnotes: 'keep',
    topHeading: place === 'article' ? 2 : 3,
  };
}

/** The post's title as it is shown, never empty. */
export function shownTitle(post: Pick<Post, 'title'>, texts: LayoutTexts): string {
  return post.title.trim() === '' ? texts.noTitle : post.title;
}
