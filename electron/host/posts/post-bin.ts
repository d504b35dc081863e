import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { TrashedPost } from '../../../core/contract/posts.js';
import type { Post } from '../../../core/post/post.js';
import type { OpenedLibrary } from '../library/library-session.js';
import { summaryOf } from './post-summary.js';

type Bin = Pick<OpenedLibrary, 'posts' | 'trash' | 'versions' | 'requireWritable'>;

/** Puts posts into the trash. All must exist before the first one goes. POST_NOT_FOUND, LIBRARY_READ_ONLY, DISK_*. */
export async function trashPosts({ posts, trash }: Bin, ids: readonly string[]): Promise<void> {
  for (const id of ids) await posts.get(id);
  for (const id of ids) await posts.take(id, (post, rev) => trash.put(post, rev));
}

/** The posts in the trash as lists show them, the latest first. DISK_*. */
export async function trashedPosts({ trash }: Bin): Promise<TrashedPost[]> {
  const states = await trash.list();
  return states.map(({ post, revision, trashedAt }) => ({
    ...summaryOf({ ...post, revision }),
    trashedAt,
  }));
}

/** Brings posts back from the trash, or from their newest kept version when they were removed. POST_NOT_FOUND, LIBRARY_READ_ONLY, DISK_*. */
export async function bringBackPosts(bin: Bin, ids: readonly string[]): Promise<Post[]> {
  const { posts, trash } = bin;
  const states = await Promise.all(ids.map((id) => lastState(bin, id)));
  const back: Post[] = [];
  for (const { revision, ...post } of states) {
    back.push(await posts.putBack(post, revision));
    // Only now: whatever happens before, the post is in one of the two places, or in both.
    await trash.remove(post.id);
  }
  return back;
}

async function lastState({ trash, versions }: Bin, id: string): Promise<Post> {
  const trashed = await trash.get(id);
  if (trashed !== null) return { ...trashed.post, revision: trashed.revision };
  const kept = await versions.newest(id);
  if (kept === null) throw new BlogpultError('POST_NOT_FOUND', { post: id });
  return kept;
}

/** Removes posts from the trash for good; their last state is kept among their versions. POST_NOT_FOUND, LIBRARY_READ_ONLY, DISK_*. */
export async function removePosts(bin: Bin, ids: readonly string[]): Promise<void> {
  const { trash, versions } = bin;
  await bin.requireWritable();
  for (const id of ids) {
    const state = await trash.get(id);
    if (state === null) throw new BlogpultError('POST_NOT_FOUND', { post: id });
    await versions.keepState(state.post, state.revision, 'before-removal');
    await trash.remove(id);
  }
}
