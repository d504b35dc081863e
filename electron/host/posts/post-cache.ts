import type { Post } from '../../../core/post/post.js';

/** Whole posts stay in memory up to this many characters of text. */
const BUDGET = 12_000_000;

/** The posts that were used last. */
export class PostCache {
  private readonly posts = new Map<string, Post>();
  private size = 0;

  get(id: string): Post | undefined {
    const post = this.posts.get(id);
    if (post === undefined) return undefined;
    // Used last, so it goes last.
    this.posts.delete(id);
    this.posts.set(id, post);
    return post;
  }

  set(post: Post): void {
    this.delete(post.id);
    this.posts.set(post.id, post);
    this.size += sizeOf(post);
    for (const [id] of this.posts) {
      if (this.size <= BUDGET || id === post.id) break;
      this.delete(id);
    }
  }

  delete(id: string): void {
    const post = this.posts.get(id);
    if (post === undefined) return;
    this.posts.delete(id);
    this.size -= sizeOf(post);
  }
}

function sizeOf({ body, introduction, notes, excerpt }: Post): number {
  return body.length + introduction.length + notes.length + excerpt.length + 1000;
}
