import { BlogpultError } from '../../../core/contract/error-codes.js';
import { selectPosts, type ExportSelection } from '../../../core/export/selection.js';
import type { BlogView } from '../../../core/layout/blog-view.js';
import type { Post } from '../../../core/post/post.js';

/** The posts of a selection, newest first. POST_NOT_FOUND, CATEGORY_NOT_FOUND, EXPORT_NOTHING_SELECTED, EXPORT_ADDRESS_TWICE. */
export function chosenPosts(
  view: Pick<BlogView, 'posts' | 'categories'>,
  selection: ExportSelection,
): Post[] {
  const ids = new Set(view.posts.map((post) => post.id));
  const unknown = selection.posts?.find((id) => !ids.has(id));
  if (unknown !== undefined) throw new BlogpultError('POST_NOT_FOUND', { post: unknown });
  const { category } = selection;
  if (category !== null && !view.categories.some(({ id }) => id === category)) {
    throw new BlogpultError('CATEGORY_NOT_FOUND', { category });
  }
  const posts = selectPosts(view.posts, selection);
  if (posts.length === 0) throw new BlogpultError('EXPORT_NOTHING_SELECTED');
  refuseSharedAddress(posts);
  return posts;
}

/** A post that came back in an earlier state can have the address of another: in a bundle one would replace the other. */
function refuseSharedAddress(posts: readonly Post[]): void {
  const known = new Map<string, Post>();
  for (const post of posts) {
    const other = known.get(post.slug);
    if (other !== undefined) {
      const { slug, title } = post;
      throw new BlogpultError('EXPORT_ADDRESS_TWICE', { slug, first: other.title, second: title });
    }
    known.set(post.slug, post);
  }
}
