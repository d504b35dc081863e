import { setImmediate } from 'node:timers/promises';
import { PostSummary } from '../../../core/contract/posts.js';
import { byDateDescending, type Post } from '../../../core/post/post.js';
import { postOutline } from '../../../core/post/post-outline.js';
import type { IndexEntry } from '../storage/derived-index.js';
import type { Stamp } from '../storage/envelope.js';
import { summaryOf, titleOnly } from './post-summary.js';

/** What is known of a stored post without reading it; never changed, only replaced. */
export interface PostEntry extends Stamp, IndexEntry {
  /** What lists show, or the post it still has to be worked out from. */
  readonly summary: PostSummary | Post;
}

/** A post without its texts; `sha256` tells its state from any other. */
export interface OutlinedPost {
  readonly post: Post;
  readonly sha256: string;
}

/** Names the shape of indexed posts: another one makes old indexes worthless. */
export const INDEXED_POST = `post ${Object.keys(PostSummary.shape).join(' ')}`;

/** Other commands wait at most this long, ms, while a long list is worked out. */
const TURN_MS = 20;

/** Every post of a library as lists need it: all in memory, whole texts only until they are summarised. */
export class PostCatalogue {
  private entries = new Map<string, PostEntry>();
  /** How many posts have an address; counted when the first one is asked for. */
  private slugCounts: Map<string, number> | null = null;

  get size(): number {
    return this.entries.size;
  }

  /** Takes entries over from the index. */
  adopt(entries: Map<string, PostEntry>): void {
    this.entries = entries;
    this.slugCounts = null;
  }

  get(id: string): PostEntry | undefined {
    return this.entries.get(id);
  }

  set(id: string, entry: PostEntry): void {
    this.countSlug(id, -1);
    this.entries.set(id, entry);
    this.countSlug(id, 1);
  }

  delete(id: string): void {
    this.countSlug(id, -1);
    this.entries.delete(id);
  }

  /** Ids with their entries, in no order. */
  all(): IterableIterator<[string, PostEntry]> {
    return this.entries.entries();
  }

  /** The addresses in use, but for that of one post. Costs the same for any number of posts. */
  slugs(except: string | null): Pick<ReadonlySet<string>, 'has'> {
    const own = except === null ? undefined : this.entries.get(except)?.summary.slug;
    const counts = this.countedSlugs();
    return { has: (slug) => (counts.get(slug) ?? 0) > (slug === own ? 1 : 0) };
  }

  /** What lists show of all posts, newest first. */
  async summaries(): Promise<PostSummary[]> {
    const summaries: PostSummary[] = [];
    let turn = performance.now();
    for (const [id, entry] of this.entries) {
      summaries.push(this.summarise(id, entry));
      if (performance.now() - turn < TURN_MS) continue;
      await setImmediate();
      turn = performance.now();
    }
    return summaries.sort(byDateDescending);
  }

  /** Every post without its texts, with the hash of its state, newest first. */
  outlines(): OutlinedPost[] {
    return [...this.entries.values()]
      .map(({ summary, rev, sha256 }) => {
        const title = 'body' in summary ? titleOnly(summary) : summary;
        return { post: postOutline(title, rev), sha256 };
      })
      .sort((one, other) => byDateDescending(one.post, other.post));
  }

  /** The entries as the index keeps them. */
  *indexed(): Generator<readonly [string, PostEntry]> {
    for (const [id, entry] of this.entries) {
      yield [id, { ...entry, summary: this.summarise(id, entry) }];
    }
  }

  private summarise(id: string, entry: PostEntry): PostSummary {
    if (!('body' in entry.summary)) return entry.summary;
    const summary = summaryOf(entry.summary);
    // Somebody may have saved while others had their turn.
    if (this.entries.get(id) === entry) this.entries.set(id, { ...entry, summary });
    return summary;
  }

  private countedSlugs(): Map<string, number> {
    if (this.slugCounts === null) {
      this.slugCounts = new Map();
      for (const id of this.entries.keys()) this.countSlug(id, 1);
    }
    return this.slugCounts;
  }

  private countSlug(id: string, by: number): void {
    const slug = this.entries.get(id)?.summary.slug;
    if (slug === undefined || this.slugCounts === null) return;
    const count = (this.slugCounts.get(slug) ?? 0) + by;
    if (count === 0) this.slugCounts.delete(slug);
    else this.slugCounts.set(slug, count);
  }
}
