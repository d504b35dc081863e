import { setImmediate } from 'node:timers/promises';
import { listPages, writeListPage } from '../../../../core/export/list-pages.js';
import { selectedView } from '../../../../core/export/selection.js';
import type { OpenedLibrary } from '../../library/library-session.js';
import { blogView } from '../../rendering/blog-view.js';
import { chosenPosts } from '../chosen-posts.js';
import { packFile } from '../pack-file.js';
import { strictStyle } from '../strict-style.js';
import type { BundleRequest } from '../write-bundle.js';
import { EntryShelf } from './entry-shelf.js';
import { makeLeaf } from './leaf.js';
import type { SiteSource } from './site-source.js';

/**
 * A site from whole posts that are read first, written one after the other in here: for few posts, and
 * where all have to be known anyway. POST_NOT_FOUND, CATEGORY_NOT_FOUND, EXPORT_NOTHING_SELECTED, DISK_*.
 */
export async function wholeSource(
  library: OpenedLibrary,
  request: BundleRequest,
  now: Date,
): Promise<SiteSource> {
  const all = await blogView(library);
  chosenPosts(all, request);
  const view = selectedView(all, request);
  const { altSettings } = library.content;
  const style = strictStyle(library.content, () => all.posts, now);
  const lists = listPages(view);
  const entries = new EntryShelf(lists);
  return {
    view,
    lists,
    async *written() {
      for (const post of view.posts) {
        const { page, entry, rest } = makeLeaf({ view, altSettings }, post, style);
        entries.put(post.id, entry);
        yield { post, page, rest };
        // Whoever is typing meanwhile has the next turn.
        await setImmediate();
      }
    },
    async list(page) {
      const { text, assets } = writeListPage(view, page, (id) => entries.get(id));
      entries.wrote(page);
      return { page: await packFile(Buffer.from(text, 'utf8'), false), assets };
    },
    close: () => Promise.resolve(),
  };
}
