import type { EntryMemory } from '../layout/page-pieces.js';
import { trusted } from '../layout/markup.js';
import { withEagerFirst } from '../markdown/lazy-pictures.js';
import { onceWriter } from '../markdown/body-writer.js';
import type { ListedPost } from './post-leaf.js';

/** The entries of a site's posts as they were written with their pages; what is not among them is written anew. */
export function listedPosts(
  leaves: ReadonlyMap<string, { readonly listed: ListedPost }>,
): EntryMemory {
  return {
    writer: onceWriter,
    entry(_view, post, pictures, write) {
      const listed = leaves.get(post.id)?.listed;
      if (listed === undefined) return write();
      const { html } = listed;
      const isFirst = pictures.shown === 0;
      pictures.shown += listed.pictures;
      return trusted(isFirst ? withEagerFirst(html) : html);
    },
  };
}
