import type { Finding } from '../../../core/alt/finding.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { Post } from '../../../core/post/post.js';
import { checkStyle } from '../../../core/style/check-style.js';
import { neighboursAmong, teaserLength } from '../../../core/style/neighbour-teasers.js';

/** Whether the library lets its house style hold an export back. */
export function isStrict({ styleSettings }: LibraryContent): boolean {
  return Object.values(styleSettings.levels).includes('block');
}

/** The house style's word on posts where it may hold an export back, else nothing; `all` are the library's posts, whole. */
export function strictStyle(
  library: LibraryContent,
  all: () => readonly Post[],
  now: Date,
): ((post: Post) => Finding[]) | undefined {
  if (!isStrict(library)) return undefined;
  const posts = all();
  const neighboursOf = neighboursAmong(posts);
  const lengths = new Map(posts.map((post) => [post.id, teaserLength(post, library.profile)]));
  return (post) => {
    const neighbours = neighboursOf(post).flatMap(({ id }) => lengths.get(id) ?? []);
    return checkStyle({ post, library, neighbours, now: now.toISOString() });
  };
}
