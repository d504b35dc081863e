import type { Post } from '../../../core/post/post.js';
import { neighboursAmong, teaserLength } from '../../../core/style/neighbour-teasers.js';
import type { OpenedLibrary } from '../library/library-session.js';

/**
 * Tells the lengths in words of the teasers around posts of a library. Only texts around posts that
 * somebody asks about are read, each once. DISK_*.
 */
export function nearTeasers({ posts, content }: OpenedLibrary) {
  const neighboursOf = neighboursAmong(posts.outlines().map(({ post }) => post));
  const lengths = new Map<string, number | null>();
  return async (some: readonly Post[]): Promise<(post: Post) => number[]> => {
    const around = new Set(some.flatMap((post) => neighboursOf(post).map(({ id }) => id)));
    const unknown = [...around].filter((id) => !lengths.has(id));
    for (const post of await posts.several(unknown)) {
      lengths.set(post.id, teaserLength(post, content.profile));
    }
    return (post) => neighboursOf(post).flatMap(({ id }) => lengths.get(id) ?? []);
  };
}
