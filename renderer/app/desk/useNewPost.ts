import { useCallback, useRef, useState } from 'react';
import type { LibraryContent } from '../../../core/post/library.js';
import type { OpenPost } from '../draft/useOpenPost.js';

/**
 * Starts a post in the library's first category. Asked again while that is under way, as by a double
 * click, it waits for the same one. `newPosts` counts them, so that the title can take the focus.
 */
export function useNewPost({ categories }: LibraryContent, { create }: OpenPost) {
  const [newPosts, setNewPosts] = useState(0);
  const underWay = useRef<Promise<void> | null>(null);
  const first = categories[0]?.id;
  const createPost = useCallback((): Promise<void> => {
    const begin = async () => {
      const made = await create('', first === undefined ? [] : [first]);
      if (made) setNewPosts((count) => count + 1);
    };
    underWay.current ??= begin().finally(() => {
      underWay.current = null;
    });
    return underWay.current;
  }, [create, first]);
  return { createPost, newPosts };
}
