import type { EntryMemory } from '../layout/page-pieces.js';
import { trusted } from '../layout/markup.js';
import { withEagerFirst } from '../markdown/lazy-pictures.js';
import { onceWriter } from '../markdown/body-writer.js';
import type { RecordId } from '../post/post.js';
import type { ListedPost } from './post-leaf.js';

/** The entries of a site's posts as they were written with their pages; what `entryOf` does not know is written anew. */
export function listedPosts(entryOf: (post: RecordId) => ListedPost | undefined): EntryMemory {
  return {
    writer: onceWriter,
    entry(_view, post, pictures, write) {
      const listed = entryOf(post.id);
      if (listed === undefined) return write();
      const { html } = listed;
      const isFirst = pictures.shown === 0;
      pictures.shown += listed.pictures;
      return trusted(isFirst ? withEagerFirst(html) : html);
    },
  };
}
