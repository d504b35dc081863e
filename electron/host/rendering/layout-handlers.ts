import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Layout } from '../../../core/contract/layouts.js';
import { articlePage } from '../../../core/layout/article-page.js';
import type { BlogView } from '../../../core/layout/blog-view.js';
import { categoryPage, categoryPageCount } from '../../../core/layout/category-page.js';
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
  readonly page: number;
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

/** One page as HTML. POST_NOT_FOUND, CATEGORY_NOT_FOUND, INPUT_INVALID (names the missing or impossible field). */
function renderPage(view: BlogView, { layout, post, category, page }: PageRequest): string {
  if (layout === 'category') {
    if (category === null) throw new BlogpultError('INPUT_INVALID', { field: 'category' });
    if (page > categoryPageCount(view, category)) {
      throw new BlogpultError('INPUT_INVALID', { field: 'page' });
    }
    return categoryPage(view, category, page);
  }
  if (post === null) throw new BlogpultError('INPUT_INVALID', { field: 'post' });
  return layout === 'article' ? articlePage(view, post) : teaserPage(view, post);
}
