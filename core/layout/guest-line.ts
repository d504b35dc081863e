import type { Author } from '../post/author.js';
import type { Post } from '../post/post.js';
import { joinNames, layoutTexts } from './texts.js';

/** The line that comes of itself above a guest's text: `Gastbeitrag von NAME, ORGANISATION`; empty without a guest. */
export function usualGuestLine(
  { language }: Pick<Post, 'language'>,
  authors: readonly Pick<Author, 'guest' | 'name' | 'organisation'>[],
): string {
  const guests = authors.filter(({ guest }) => guest);
  if (guests.length === 0) return '';
  const names = guests.map(({ name, organisation }) =>
    organisation.trim() === '' ? name : `${name}, ${organisation}`,
  );
  const { guestPost, and } = layoutTexts(language);
  return `${guestPost} ${joinNames(names, and)}`;
}

/** The line above the text as every layout and bundle shows it: the post's own, else the usual one; null for none. */
export function guestLine(
  post: Pick<Post, 'language' | 'byline'>,
  authors: readonly Pick<Author, 'guest' | 'name' | 'organisation'>[],
): string | null {
  const words = post.byline.trim() || usualGuestLine(post, authors);
  return words === '' ? null : `– ${words} –`;
}
