import type { ListPage } from '../../../../core/export/list-pages.js';
import type { BlogView } from '../../../../core/layout/blog-view.js';
import type { RecordId } from '../../../../core/post/post.js';

/**
 * Which pages of lists can be written once a post is: those that show it and none behind it in the
 * view. So lists are written beside the posts, and an entry is not kept longer than a list needs it.
 */
export function dueLists(
  { posts }: Pick<BlogView, 'posts'>,
  lists: readonly ListPage[],
): (post: RecordId) => readonly ListPage[] {
  const places = new Map(posts.map(({ id }, at) => [id, at]));
  const due = new Map<number, ListPage[]>();
  for (const list of lists) {
    const last = Math.max(...list.posts.map(({ id }) => places.get(id) ?? 0));
    const others = due.get(last);
    if (others === undefined) due.set(last, [list]);
    else others.push(list);
  }
  return (post) => due.get(places.get(post) ?? -1) ?? [];
}
