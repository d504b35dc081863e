import { type RefObject, useCallback, useRef, useState } from 'react';
import type { LibraryContent } from '../../../core/post/library.js';
import type { OpenPost } from '../draft/useOpenPost.js';

/** Posts made just now: how many, and whether the last one's title still waits for the focus. */
export interface NewPosts {
  readonly count: number;
  readonly untitledRef: RefObject<boolean>;
}

/**
 * Starts a post in the library's first category. Asked again while that is under way, as by a double
 * click, it waits for the same one.
 */
export function useNewPost({ categories }: LibraryContent, { create }: OpenPost) {
  const [count, setCount] = useState(0);
  const untitledRef = useRef(false);
  const underWay = useRef<Promise<void> | null>(null);
  const first = categories[0]?.id;
  const createPost = useCallback((): Promise<void> => {
    const begin = async () => {
      const made = await create('', first === undefined ? [] : [first]);
      if (!made) return;
      untitledRef.current = true;
      setCount((posts) => posts + 1);
    };
    underWay.current ??= begin().finally(() => {
      underWay.current = null;
    });
    return underWay.current;
  }, [create, first]);
  const newPosts: NewPosts = { count, untitledRef };
  return { createPost, newPosts };
}
