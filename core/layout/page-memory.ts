import { rememberingWriter, type RememberingWriter } from '../markdown/body-writer.js';
import type { Post } from '../post/post.js';
import type { BlogView } from './blog-view.js';
import type { Html } from './markup.js';
import type { EntryMemory } from './page-pieces.js';
import type { PagePictures } from './page-pictures.js';

interface Remembered {
  readonly around: readonly unknown[];
  readonly html: Html;
  readonly pictures: number;
}

/**
 * What a preview keeps between two states of its page: the pieces of the text that is being typed,
 * and the entries of its neighbours, which stay as they are while it is.
 */
export class PageMemory implements EntryMemory {
  readonly writer: RememberingWriter = rememberingWriter();
  readonly #entries = new WeakMap<Post, Remembered>();

  /** A post's entry as it was written before, unless something it shows has changed since. */
  entry(view: BlogView, post: Post, pictures: PagePictures, write: () => Html): Html {
    const { profile, authors, categories, assets } = view;
    const around = [profile, authors, categories, assets, pictures.shown === 0];
    const known = this.#entries.get(post);
    if (known?.around.every((part, index) => part === around[index]) === true) {
      pictures.shown += known.pictures;
      return known.html;
    }
    const before = pictures.shown;
    const html = write();
    this.#entries.set(post, { around, html, pictures: pictures.shown - before });
    return html;
  }
}
