import { teaserWords } from '../layout/teaser-words.js';
import type { BlogProfile } from '../post/blog-profile.js';
import type { Post } from '../post/post.js';

/** A post as its teaser is measured. */
type ListedPost = Pick<Post, 'id' | 'body' | 'excerpt' | 'teaserMode' | 'categories'>;

/**
 * The lengths in words of the other teasers in a post's first category, or of all posts when it has
 * none. A post that cannot be shown is left out. Pass `lengthOf` to measure each post only once.
 */
export function neighbourTeasers(
  post: Pick<Post, 'id' | 'categories'>,
  all: readonly ListedPost[],
  profile: Pick<BlogProfile, 'listMode'>,
  lengthOf: (post: ListedPost) => number | null = (one) => teaserLength(one, profile),
): number[] {
  const [category] = post.categories;
  return all
    .filter(({ id }) => id !== post.id)
    .filter(({ categories }) => category === undefined || categories.includes(category))
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
