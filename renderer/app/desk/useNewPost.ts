import { useRef, useState } from 'react';
import type { LibraryContent } from '../../../core/post/library.js';
import type { OpenPost } from '../draft/useOpenPost.js';

/**
 * Starts a post in the library's first category. Asked again while that is under way, as by a double
 * click, it waits for the same one. `newPosts` counts them, so that the title can take the focus.
 */
export function useNewPost(library: LibraryContent, post: OpenPost) {
  const [newPosts, setNewPosts] = useState(0);
  const underWay = useRef<Promise<void> | null>(null);
  const begin = async () => {
    const first = library.categories[0];
    const made = await post.create('', first === undefined ? [] : [first.id]);
    if (made) setNewPosts((count) => count + 1);
  };
  const createPost = (): Promise<void> => {
    underWay.current ??= begin().finally(() => {
      underWay.current = null;
    });
    return underWay.current;
  };
  return { createPost, newPosts };
}
