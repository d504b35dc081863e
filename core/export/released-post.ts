import { approvalStanding } from '../post/approved-text.js';
import type { Post } from '../post/post.js';
import type { ReleasedPost } from './manifest.js';

/** What a bundle's manifest says about a post's approval; null without one. Needs the whole post. */
export function releasedPost(post: Post): ReleasedPost | null {
  const standing = approvalStanding(post);
  if (post.approval === null || standing === null) return null;
  const { at, revision } = post.approval;
  return { at, revision, standing };
}

/** The approvals of some whole posts, by their ids. */
export function releasedPosts(posts: readonly Post[]): Map<Post['id'], ReleasedPost> {
  const released = new Map<Post['id'], ReleasedPost>();
  for (const post of posts) {
    const approval = releasedPost(post);
    if (approval !== null) released.set(post.id, approval);
  }
  return released;
}
