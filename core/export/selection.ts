import type { BlogView } from '../layout/blog-view.js';
import { byDateDescending, type Post, type RecordId } from '../post/post.js';

/** Which posts a bundle holds: named ones, or every one (`posts` null); `category` narrows either. */
export interface ExportSelection {
  readonly posts: readonly RecordId[] | null;
  readonly category: RecordId | null;
}

/** The posts of a selection, newest first. Ids that no post has are passed over; the host refuses them before. */
export function selectPosts(posts: readonly Post[], selection: ExportSelection): Post[] {
  const wanted = selection.posts === null ? null : new Set(selection.posts);
  return posts
    .filter((post) => wanted === null || wanted.has(post.id))
    .filter((post) => selection.category === null || post.categories.includes(selection.category))
    .sort(byDateDescending);
}

/** The blog as a bundle shows it: only the selected posts, so that no page links to one that is missing. */
export function selectedView(view: BlogView, selection: ExportSelection): BlogView {
  return { ...view, posts: selectPosts(view.posts, selection) };
}
