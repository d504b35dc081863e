import type { PostSummary } from '../../core/contract/posts.js';
import type { PostStatus, RecordId } from '../../core/post/post.js';

/** How much of the library goes into a bundle. `one` is the post the panel was opened for. */
export type ExportScope = 'one' | 'some' | 'all';

/** Which posts the list shows for choosing, null for any; it hides rows and never unticks them. */
export interface PostFilter {
  readonly status: PostStatus | null;
  readonly category: RecordId | null;
}

/** The filter that shows every post. */
export const EVERY_POST: PostFilter = { status: null, category: null };

/** What a person has chosen so far. */
export interface PostChoice {
  readonly scope: ExportScope;
  readonly one: RecordId | null;
  readonly some: ReadonlySet<RecordId>;
}

/** The choice a panel opens with: one post, several, or (null) all. */
export function initialChoice(selection: readonly RecordId[] | null): PostChoice {
  const [first, second] = selection ?? [];
  if (first === undefined) return { scope: 'all', one: null, some: new Set() };
  const one = second === undefined ? first : null;
  return { scope: one === null ? 'some' : 'one', one, some: new Set(selection) };
}

/** The posts that a filter leaves, in their order. */
export function filterPosts(posts: readonly PostSummary[], filter: PostFilter): PostSummary[] {
  return posts.filter(
    (post) =>
      (filter.status === null || post.status === filter.status) &&
      (filter.category === null || post.categories.includes(filter.category)),
  );
}

/** The posts that will be exported, in the library's order; a chosen post that no longer exists is left out. */
export function chosenPosts(posts: readonly PostSummary[], choice: PostChoice): PostSummary[] {
  if (choice.scope === 'all') return [...posts];
  if (choice.scope === 'one') return posts.filter((post) => post.id === choice.one);
  return posts.filter((post) => choice.some.has(post.id));
}

/** The ticked posts after all `posts` were ticked or unticked at once. */
export function tickAll(
  ticked: ReadonlySet<RecordId>,
  posts: readonly PostSummary[],
  on: boolean,
): Set<RecordId> {
  const ids = new Set(posts.map((post) => post.id));
  return on ? new Set([...ticked, ...ids]) : new Set([...ticked].filter((id) => !ids.has(id)));
}
