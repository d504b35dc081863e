import { onceWriter, type BodyWriter } from '../markdown/body-writer.js';
import type { RenderOptions } from '../markdown/render-context.js';
import type { Post, RecordId } from '../post/post.js';
import type { BlogView } from './blog-view.js';
import { trusted, type Html } from './markup.js';
import type { PagePictures } from './page-pictures.js';

/**
 * A page in three parts that make the whole when joined: what stands before the body of one post,
 * that body in pieces that can be exchanged one by one, and what stands behind it.
 */
export interface PagePieces {
  readonly before: string;
  readonly body: readonly string[];
  readonly after: string;
}

/** The whole page. */
export function joinPieces({ before, body, after }: PagePieces): string {
  return before + body.join('') + after;
}

/** What is kept of the entries of lists: from one state of a page to the next, or from one page to another. */
export interface EntryMemory {
  /** Writes the body that is kept apart. */
  readonly writer: BodyWriter;
  /** A post's entry as it was written before, if it still is what `write` would answer. */
  entry(view: BlogView, post: Post, pictures: PagePictures, write: () => Html): Html;
}

/** A sign that no text can bring into a page: escaping drops it everywhere. */
const PLACE = '\u0000';

/**
 * Writes the body of one post of a page apart from the page, so that a preview can exchange its
 * pieces. All other posts are written in their place, from memory where there is one.
 */
export class LiveBody {
  #body: readonly string[] = [];

  /** `post` null: no body is kept apart. `others` writes what stands in its place. */
  constructor(
    private readonly post: RecordId | null,
    private readonly memory: EntryMemory | null = null,
    private readonly others: BodyWriter = onceWriter,
  ) {}

  /** A post's whole body, or the place where it belongs. */
  whole(post: RecordId, source: string, options: RenderOptions): Html {
    return this.#placed(post, this.#writer(post).whole(source, options));
  }

  /** A post's body up to its break; null when it has none. */
  lead(post: RecordId, source: string, options: RenderOptions): Html | null {
    const lead = this.#writer(post).lead(source, options);
    return lead === null ? null : this.#placed(post, lead);
  }

  /** The first words of a post's body, at least so many where there are as many. */
  opening(post: RecordId, source: string, count: number): string[] {
    return this.#writer(post).opening(source, count);
  }

  /** The entry of a post in a list: from memory, unless it is the one kept apart. */
  entry(view: BlogView, post: Post, pictures: PagePictures, write: () => Html): Html {
    if (this.memory === null || post.id === this.post) return write();
    return this.memory.entry(view, post, pictures, write);
  }

  /** Takes the finished page apart at the place of the body; without one all of it stands before. */
  pieces(page: string): PagePieces {
    const [before = '', after = ''] = page.split(PLACE);
    return { before, body: this.#body, after };
  }

  #writer(post: RecordId): BodyWriter {
    return post === this.post && this.memory !== null ? this.memory.writer : this.others;
  }

  #placed(post: RecordId, pieces: readonly string[]): Html {
    if (post !== this.post) return trusted(pieces.join(''));
    this.#body = pieces;
    return trusted(PLACE);
  }
}
