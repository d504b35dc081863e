import type { Finding } from '../../../core/alt/finding.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { Post } from '../../../core/post/post.js';
import { checkStyle } from '../../../core/style/check-style.js';
import { neighbourTeasers, teaserLength } from '../../../core/style/neighbour-teasers.js';

/**
 * The house style's word on posts of a library, one after the other. `all` are the library's posts,
 * among which each has its neighbours; `now` is UTC ISO. Every teaser is measured once.
 */
export function stylePosts(
  library: LibraryContent,
  all: readonly Post[],
  now: string,
): (post: Post) => Finding[] {
  const lengths = new Map<string, number | null>();
  const lengthOf = (post: Parameters<typeof teaserLength>[0]) => {
    const known = lengths.get(post.id);
    if (known !== undefined) return known;
    const length = teaserLength(post, library.profile);
    lengths.set(post.id, length);
    return length;
  };
  const neighboursOf = neighbourTeasers(all, lengthOf);
  return (post) => checkStyle({ post, library, neighbours: neighboursOf(post), now });
}
