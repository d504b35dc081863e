import { teaserWords } from '../layout/teaser-words.js';
import type { BlogProfile } from '../post/blog-profile.js';
import { postDate, type Post } from '../post/post.js';

/** A post as its teaser is measured. */
type ListedPost = Pick<
  Post,
  'id' | 'body' | 'excerpt' | 'teaserMode' | 'categories' | 'publishAt' | 'createdAt'
>;

/** As many as stand with a post on a page of the archive, and a few more. */
const NEAREST = 12;

/**
 * The lengths in words of the other teasers near a post: of the twelve posts in its first category
 * whose dates are nearest, or of all posts when it has none. A post that cannot be shown is left out.
 * Pass `lengthOf` to measure each post only once.
 */
export function neighbourTeasers(
  post: Pick<Post, 'id' | 'categories' | 'publishAt' | 'createdAt'>,
  all: readonly ListedPost[],
  profile: Pick<BlogProfile, 'listMode'>,
  lengthOf: (post: ListedPost) => number | null = (one) => teaserLength(one, profile),
): number[] {
  const [category] = post.categories;
  const date = Date.parse(postDate(post));
  const distance = (other: ListedPost) => Math.abs(Date.parse(postDate(other)) - date);
  return all
    .filter(({ id }) => id !== post.id)
    .filter(({ categories }) => category === undefined || categories.includes(category))
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, NEAREST)
    .flatMap((other) => lengthOf(other) ?? []);
}

/** `teaserWords`, or null for a post beyond the limits of what is shown. */
export function teaserLength(
  post: ListedPost,
  profile: Pick<BlogProfile, 'listMode'>,
): number | null {
  try {
    return teaserWords(post, profile);
  } catch {
    return null;
  }
}
