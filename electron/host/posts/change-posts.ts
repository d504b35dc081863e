import type { PostChange } from '../../../core/contract/posts.js';
import { PostContent, type Post } from '../../../core/post/post.js';
import type { PostStore } from './post-store.js';

type ListField = 'categories' | 'authors';

/** Applies each change to its post; answers which posts changed and what takes that back, in order. All must exist before the first is written. POST_NOT_FOUND, LIBRARY_READ_ONLY, DISK_*. */
export async function changePosts(
  posts: PostStore,
  changes: readonly PostChange[],
): Promise<{ changed: string[]; undo: PostChange[] }> {
  for (const { id } of changes) await posts.get(id);
  const undo: PostChange[] = [];
  for (const change of changes) {
    const states: Post[] = [];
    const after = await posts.change(
      change.id,
      (stored) => {
        states.push(stored);
        return changed(stored, change);
      },
      null,
    );
    const [before = after] = states;
    const back = difference(after, before);
    if (back !== null) undo.unshift(back);
  }
  return { changed: [...new Set(undo.map(({ id }) => id))], undo };
}

function changed(stored: Post, change: PostChange): PostContent {
  return PostContent.parse({
    ...stored,
    status: change.status ?? stored.status,
    categories: edited(stored.categories, change.addCategories, change.removeCategories),
    authors: edited(stored.authors, change.addAuthors, change.removeAuthors),
  });
}

/** A removed entry makes room for the first added one, so that a merge keeps the order of authors. */
function edited(
  list: readonly string[],
  add: readonly string[] = [],
  remove: readonly string[] = [],
): string[] {
  const gone = new Set(remove);
  const fresh = add.filter((id) => !list.includes(id));
  const at = list.findIndex((id) => gone.has(id));
  const kept = list.flatMap((id, index) => {
    if (index === at) return gone.has(id) ? fresh : [id];
    return gone.has(id) ? [] : [id];
  });
  return at < 0 ? [...kept, ...fresh] : kept;
}

/** The change that makes `before` of `after`; null when they are alike. */
function difference(after: Post, before: Post): PostChange | null {
  const back: PostChange = { id: after.id };
  if (after.status !== before.status) back.status = before.status;
  const lists = (field: ListField) => ({
    add: before[field].filter((id) => !after[field].includes(id)),
    remove: after[field].filter((id) => !before[field].includes(id)),
  });
  const [categories, authors] = [lists('categories'), lists('authors')];
  if (categories.add.length > 0) back.addCategories = categories.add;
  if (categories.remove.length > 0) back.removeCategories = categories.remove;
  if (authors.add.length > 0) back.addAuthors = authors.add;
  if (authors.remove.length > 0) back.removeAuthors = authors.remove;
  return Object.keys(back).length === 1 ? null : back;
}
