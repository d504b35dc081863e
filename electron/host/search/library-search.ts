import { setImmediate } from 'node:timers/promises';
import type { Post } from '../../../core/post/post.js';
import { excerptOf, type Excerpt } from '../../../core/search/excerpt.js';
import { queryTerms } from '../../../core/search/query.js';
import { SearchIndex } from '../../../core/search/search-index.js';
import { readable, searchedParts } from '../../../core/search/searched-text.js';

interface State {
  readonly id: string;
  readonly revision: number;
}

/** Where the search finds the posts of a library. `states` is cheap and names each post with its revision. */
export interface SearchedPosts {
  states(): Iterable<State>;
  /** How many posts there are. */
  count(): number;
  /** A post, or null when it cannot be read now. */
  read(id: string): Promise<Post | null>;
  /** False once the library is closed: reading then stops. */
  isOpen(): boolean;
}

/** Posts found, best first, null for a question without words; `read` of `total` posts have been looked through. */
export interface SearchAnswer {
  readonly posts: string[] | null;
  readonly read: number;
  readonly total: number;
}

/** Other commands wait at most this long, in milliseconds, while texts are read. */
const TURN_MS = 8;
/** How long an answer waits for texts that are still to be read, in milliseconds. */
const PATIENCE_MS = 120;

/**
 * The full-text search of one library. It reads nothing before the first question, and then only
 * what changed since the last one: a save never waits for it.
 */
export class LibrarySearch {
  private readonly index = new SearchIndex();
  private readonly known = new Map<string, number>();
  private reading: Promise<void> | null = null;

  constructor(private readonly posts: SearchedPosts) {}

  /** What the words of `text` find now. `names` are the names of categories and authors by id. */
  async query(text: string, names: ReadonlyMap<string, string>): Promise<SearchAnswer> {
    const due = this.due();
    if (due.length > 0) {
      this.reading ??= this.readAll(due).finally(() => (this.reading = null));
      await Promise.race([this.reading, wait(PATIENCE_MS)]);
    }
    const stems = new Map([...names].map(([id, name]) => [id, queryTerms(name)]));
    const terms = queryTerms(text);
    const posts = terms.length === 0 ? null : this.index.find(terms, stems).map(({ id }) => id);
    return { posts, read: this.known.size, total: this.posts.count() };
  }

  /** The piece of a post that shows why it was found; null when its texts do not hold the words. */
  excerpt(text: string, post: Post): Excerpt | null {
    const terms = queryTerms(text);
    const { byline, introduction, body, excerpt, notes, featured } = post;
    const alt = featured === null ? '' : `${featured.alt} ${featured.caption}`;
    for (const part of [readable(body), readable(introduction), excerpt, alt, byline, notes]) {
      const found = excerptOf(part, terms);
      if (found !== null) return found;
    }
    return null;
  }

  /** The posts that are new or changed since they were read; forgets those that are gone. */
  private due(): State[] {
    const due: State[] = [];
    const gone = new Set(this.known.keys());
    for (const { id, revision } of this.posts.states()) {
      gone.delete(id);
      if (this.known.get(id) !== revision) due.push({ id, revision });
    }
    for (const id of gone) {
      this.known.delete(id);
      this.index.remove(id);
    }
    return due;
  }

  private async readAll(due: readonly State[]): Promise<void> {
    let turn = performance.now();
    for (const { id, revision } of due) {
      if (!this.posts.isOpen()) return;
      const post = await this.posts.read(id);
      this.known.set(id, revision);
      if (post !== null) {
        const records = [...post.categories, ...post.authors];
        this.index.put({ id, parts: searchedParts(post), records });
      }
      if (performance.now() - turn < TURN_MS) continue;
      await setImmediate();
      turn = performance.now();
    }
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
