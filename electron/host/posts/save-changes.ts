import type { VersionKind } from '../../../core/contract/history.js';
import { approvalStanding } from '../../../core/post/approved-text.js';
import { PostContent, type Post } from '../../../core/post/post.js';
import { canonicalJson } from '../storage/canonical-json.js';

/** A text that was released is kept once it stops being what readers would get. */
export function reasonToKeep(before: PostContent, after: PostContent): VersionKind | null {
  const isLost = after.approval !== null && approvalStanding(after) !== 'current';
  return isLost && approvalStanding(before) === 'current' ? 'approved' : null;
}

const FIELDS = Object.keys(PostContent.shape) as (keyof PostContent)[];

/** Whether saving this content would change nothing. */
export function isSameContent(stored: Post, content: PostContent): boolean {
  return FIELDS.every((field) => {
    const [one, other] = [stored[field], content[field]];
    // Long texts are compared as they are: they are most of a post, and this is on the way of every save.
    if (one === other || typeof one === 'string') return one === other;
    return canonicalJson(one) === canonicalJson(other);
  });
}
