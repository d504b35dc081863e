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

/** A post with its date in ms since 1970, by which the posts of a category are sorted. */
interface Dated {
  readonly post: ListedPost;
  readonly date: number;
}

/**
 * Tells of any post the lengths in words of the other teasers near it: of the twelve posts in its first
 * category whose dates are nearest, or of all posts when it has none. A post that cannot be shown is
 * left out. Pass a `lengthOf` that remembers to measure each post only once.
 */
export function neighbourTeasers(
  all: readonly ListedPost[],
  lengthOf: (post: ListedPost) => number | null,
): (post: Pick<Post, 'id' | 'categories' | 'publishAt' | 'createdAt'>) => number[] {
  const shelves = new Map<string | undefined, readonly Dated[]>();
  const shelfOf = (category: string | undefined) => {
    const shelf = shelves.get(category) ?? byDate(all, category);
    shelves.set(category, shelf);
    return shelf;
  };
  return (post) => {
    const date = Date.parse(postDate(post));
    const others = nearest(shelfOf(post.categories[0]), date, NEAREST + 1);
    return others
      .filter(({ id }) => id !== post.id)
      .slice(0, NEAREST)
      .flatMap((other) => lengthOf(other) ?? []);
  };
}

function byDate(all: readonly ListedPost[], category: string | undefined): readonly Dated[] {
  return all
    .filter(({ categories }) => category === undefined || categories.includes(category))
    .map((post) => ({ post, date: Date.parse(postDate(post)) }))
    .toSorted((a, b) => a.date - b.date);
}

/** The `count` posts of a sorted shelf whose dates are nearest, the nearest first. */
function nearest(shelf: readonly Dated[], date: number, count: number): ListedPost[] {
  let after = firstFrom(shelf, date);
  let before = after - 1;
  const found: ListedPost[] = [];
  while (found.length < count) {
    const [older, newer] = [shelf[before], shelf[after]];
    if (older === undefined && newer === undefined) break;
    const takesNewer =
      older === undefined || (newer !== undefined && newer.date - date <= date - older.date);
    const taken = takesNewer ? shelf[after++] : shelf[before--];
    if (taken !== undefined) found.push(taken.post);
  }
  return found;
}

/** The first place on a sorted shelf whose date is not before `date`. */
function firstFrom(shelf: readonly Dated[], date: number): number {
  let [from, to] = [0, shelf.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((shelf[middle]?.date ?? 0) < date) from = middle + 1;
    else to = middle;
  }
  return from;
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
