import type { ReactNode } from 'react';
import type { Post } from '../../core/post/post.js';

/** What is shown of a post at the gate that other features draw. */
export interface GateSlots {
  /** What a reader gets: the article and the teaser. */
  pages(post: Post): ReactNode;
  /** What is different from an earlier state. */
  changes(before: Post, after: Post): ReactNode;
  /** Who released the post, and the ways to hand it to somebody who has to. */
  approval(post: Post): ReactNode;
}
