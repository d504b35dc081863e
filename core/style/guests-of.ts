import type { Author } from '../post/author.js';
import type { StyleReading } from './reading.js';

/** The guests among a post's authors, in the post's order. */
export function guestsOf({ post, input }: StyleReading): Author[] {
  return post.authors.flatMap((id) =>
    input.library.authors.filter((author) => author.id === id && author.guest),
  );
}
