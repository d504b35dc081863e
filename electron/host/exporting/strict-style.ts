import type { Finding } from '../../../core/alt/finding.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { Post } from '../../../core/post/post.js';
import { stylePosts } from '../checking/style-posts.js';

/** Whether the library lets its house style hold an export back. */
export function isStrict({ styleSettings }: LibraryContent): boolean {
  return Object.values(styleSettings.levels).includes('block');
}

/** The house style's word on posts where it may hold an export back, else nothing; `all` are the library's posts, whole. */
export function strictStyle(
  content: LibraryContent,
  all: () => readonly Post[],
  now: Date,
): ((post: Post) => Finding[]) | undefined {
  return isStrict(content) ? stylePosts(content, all(), now.toISOString()) : undefined;
}
