import { writeImageUse } from '../image/image-markdown.js';
import type { Approval } from './assignment.js';
import type { Post, PostContent } from './post.js';
import { stableUuid } from './stable-uuid.js';

/**
 * How a post stands to its approval: `current` while readers would get what was released, `changed` when
 * they would get something else, `unknown` when the approval does not say what it was given for.
 */
export type ApprovalStanding = 'current' | 'changed' | 'unknown';

/** An approval of the post exactly as it is. `at` is UTC ISO. */
export function approvalOf(post: Post, by: string, at: string): Approval {
  const { revision, updatedAt: savedAt } = post;
  return { by, at, revision, savedAt, text: approvedText(post) };
}

/** How a post stands to its approval; null without one. */
export function approvalStanding(post: PostContent): ApprovalStanding | null {
  if (post.approval === null) return null;
  const { text } = post.approval;
  if (text === null) return 'unknown';
  return text === approvedText(post) ? 'current' : 'changed';
}

/**
 * Names what is released: everything somebody reads, the pictures and what is said of them. Address,
 * date, status and the team's notes may change without another approval. Two laptops that number their
 * saves differently name the same text alike.
 */
function approvedText(post: PostContent): string {
  const { title, language, categories, tags, authors, byline, featured } = post;
  const { introduction, body, teaserMode, excerpt } = post;
  return stableUuid(
    JSON.stringify([
      ...[title, language, categories, tags, authors, byline],
      // Written out, so that what a picture may have one day does not change what it had.
      ...[introduction, body, teaserMode, excerpt, featured && writeImageUse(featured)],
    ]),
  );
}
