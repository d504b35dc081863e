import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Layout } from '../../../core/contract/layouts.js';
import { articlePage } from '../../../core/layout/article-page.js';
import type { BlogView } from '../../../core/layout/blog-view.js';
import { authorPage } from '../../../core/layout/author-page.js';
import { categoryPage } from '../../../core/layout/category-page.js';
import { feed } from '../../../core/layout/feed.js';
import { indexPage } from '../../../core/layout/index-page.js';
import { cardPage } from '../../../core/layout/link-card.js';
import { printPage } from '../../../core/layout/print-page.js';
import { teaserPage } from '../../../core/layout/teaser-page.js';
import type { RecordId } from '../../../core/post/post.js';
import type { LibrarySession } from '../library/library-session.js';
import { os } from '../os.js';
import { blogView } from './blog-view.js';
import { standalonePage } from './standalone-page.js';

/** What names a page of the blog. */
interface PageRequest {
  readonly layout: Layout;
  readonly post: RecordId | null;
  readonly category: RecordId | null;
  readonly author: RecordId | null;
  readonly page: number;
  readonly alts: boolean;
}

/** The handlers of `layouts`: one page, the same HTML as preview and bundle. */
export function layoutHandlers(session: LibrarySession, around: { readonly resourcesDir: string }) {
  return {
    render: os.layouts.render.handler(async ({ input }) => {
      const library = session.require();
      const html = renderPage(await blogView(library), input);
      if (!input.standalone) return { html };
      return { html: await standalonePage(html, library, around.resourcesDir) };
    }),
  };
}

/** One page as HTML (the feed as XML). POST_NOT_FOUND, CATEGORY_NOT_FOUND, AUTHOR_NOT_FOUND, INPUT_INVALID (names the missing or impossible field). */
function renderPage(view: BlogView, request: PageRequest): string {
  const { layout, page } = request;
  if (layout === 'start') return indexPage(view);
  if (layout === 'feed') return feed(view);
  if (layout === 'print') return printPage(view, wanted(request, 'post'), request.alts);
  if (layout === 'category') return categoryPage(view, wanted(request, 'category'), page);
  if (layout === 'author') return authorPage(view, wanted(request, 'author'), page);
  return POST_PAGES[layout](view, wanted(request, 'post'));
}

const POST_PAGES = { article: articlePage, teaser: teaserPage, card: cardPage };

function wanted(request: PageRequest, field: 'post' | 'category' | 'author'): RecordId {
  const id = request[field];
  if (id === null) throw new BlogpultError('INPUT_INVALID', { field });
  return id;
}
