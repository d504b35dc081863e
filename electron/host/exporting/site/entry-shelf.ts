import type { ListPage } from '../../../../core/export/list-pages.js';
import type { ListedPost } from '../../../../core/export/post-leaf.js';
import type { RecordId } from '../../../../core/post/post.js';

/** The entries of posts that pages of lists still have to show; what none shows any more is let go. */
export class EntryShelf {
  private readonly entries = new Map<RecordId, ListedPost>();
  /** How many pages still show a post. */
  private readonly shows = new Map<RecordId, number>();

  constructor(lists: readonly ListPage[]) {
    for (const { id } of lists.flatMap(({ posts }) => posts)) {
      this.shows.set(id, (this.shows.get(id) ?? 0) + 1);
    }
  }

  put(post: RecordId, entry: ListedPost): void {
    if (this.shows.has(post)) this.entries.set(post, entry);
  }

  get(post: RecordId): ListedPost | undefined {
    return this.entries.get(post);
  }

  /** Lets go what nobody asks for once a page is written. */
  wrote({ posts }: ListPage): void {
    for (const { id } of posts) {
      const left = (this.shows.get(id) ?? 0) - 1;
      this.shows.set(id, left);
      if (left === 0) this.entries.delete(id);
    }
  }
}
