import type { MergeChoices } from '../../../core/merge/conflict.js';
import { mergePosts } from '../../../core/merge/merge-post.js';
import type { PostContent } from '../../../core/post/post.js';

/** Three states of an open post around a change from outside. */
export interface AroundChange {
  /** What was saved before it. */
  readonly before: PostContent;
  /** What stands on the screen after it. */
  readonly screen: PostContent;
  /** What is stored after it. */
  readonly stored: PostContent;
}

/**
 * What the screen has to show after a post was changed from outside while somebody may have gone on
 * typing: both. Where the same words changed, both versions stay in the text, one after the other.
 */
export function rebaseContent({ before, screen, stored }: AroundChange): PostContent {
  const sides = { base: before, ours: screen, theirs: stored };
  const { conflicts } = mergePosts(sides);
  const choices: MergeChoices = Object.fromEntries(
    conflicts.map(({ id, kind }) => [id, kind === 'text' ? 'both' : 'ours'] as const),
  );
  return mergePosts(sides, choices).value;
}
