import type { PostSummary } from '../../../core/contract/posts.js';
import { findImages } from '../../../core/image/find-images.js';
import { countWords } from '../../../core/markdown/plain-text.js';
import type { Post } from '../../../core/post/post.js';
import { countOpen } from '../../../core/review/note-list.js';

/** What lists show of a post whose text was not looked through yet. */
export function titleOnly(post: Post): PostSummary {
  const { id, title, slug, status, language, categories, authors, tags } = post;
  const { publishAt, createdAt, updatedAt } = post;
  const head = { id, title, slug, status, language, categories, authors, tags };
  const none = { described: 0, decorative: 0, missing: 0 };
  const counts = { thumbnail: null, images: none, words: 0, counted: false };
  const openNotes = countOpen(post.reviewNotes);
  return { ...head, ...counts, openNotes, publishAt, createdAt, updatedAt };
}

/** What lists show of one post. The thumbnail is its featured picture, else the first in its text. */
export function summaryOf(post: Post): PostSummary {
  // Parsing is the slow part, and a text without the word shows no picture of the library.
  const placed = post.body.includes('asset:') ? findImages(post.body) : [];
  const uses = placed.map(({ use }) => use);
  if (post.featured !== null) uses.unshift(post.featured);
  const images = { described: 0, decorative: 0, missing: 0 };
  for (const { decision } of uses) images[decision] += 1;
  const thumbnail = ownCopy(uses[0]?.asset ?? null);
  return { ...titleOnly(post), thumbnail, images, words: wordsOf(post.body), counted: true };
}

/** A piece of a text keeps the whole text in memory for as long as the list is there; a copy does not. */
function ownCopy(piece: string | null): string | null {
  return piece === null ? null : Buffer.from(piece, 'utf8').toString('utf8');
}

/** Words of a text; one that cannot be rendered is counted roughly, it must not hide the list it stands in. */
export function wordsOf(body: string): number {
  try {
    return countWords(body);
  } catch {
    return body.split(/\s+/).filter((word) => word !== '').length;
  }
}
