import { teaserWords } from '../layout/teaser-words.js';
import type { BlogProfile } from '../post/blog-profile.js';
import { postDate, type Post } from '../post/post.js';

/** As many as stand with a post on a page of the archive, and a few more. */
const NEAREST = 12;

/** What tells where a post stands among others. */
type Placed = Pick<Post, 'id' | 'categories' | 'publishAt' | 'createdAt'>;

/** A post with its date in ms since 1970, by which the posts of a category are sorted. */
interface Dated<P> {
  readonly post: P;
  readonly date: number;
}

/**
 * Tells of any post which others stand near it: the twelve in its first category whose dates are
 * nearest, the nearest first, or of all posts when it has no category.
 */
export function neighboursAmong<P extends Placed>(all: readonly P[]): (post: Placed) => P[] {
  const shelves = new Map<string | undefined, readonly Dated<P>[]>();
  const shelfOf = (category: string | undefined) => {
    const shelf = shelves.get(category) ?? byDate(all, category);
    shelves.set(category, shelf);
    return shelf;
  };
  return (post) => {
    const date = Date.parse(postDate(post));
    return nearest(shelfOf(post.categories[0]), date, NEAREST + 1)
      .filter(({ id }) => id !== post.id)
      .slice(0, NEAREST);
  };
}

function byDate<P extends Placed>(all: readonly P[], category: string | undefined): Dated<P>[] {
  return all
    .filter(({ categories }) => category === undefined || categories.includes(category))
    .map((post) => ({ post, date: Date.parse(postDate(post)) }))
    .toSorted((a, b) => a.date - b.date);
}

/** The `count` posts of a sorted shelf whose dates are nearest, the nearest first. */
function nearest<P>(shelf: readonly Dated<P>[], date: number, count: number): P[] {
  let after = firstFrom(shelf, date);
  let before = after - 1;
  const found: P[] = [];
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
function firstFrom<P>(shelf: readonly Dated<P>[], date: number): number {
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
  post: Pick<Post, 'body' | 'excerpt' | 'teaserMode'>,
  profile: Pick<BlogProfile, 'listMode'>,
): number | null {
  try {
    return teaserWords(post, profile);
  } catch {
    return null;
  }
}
