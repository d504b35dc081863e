import { useMemo } from 'react';
import type { LibraryContent } from '../../core/post/library.js';
import type { RecordId } from '../../core/post/post.js';

/** The names of a library's categories and authors by id. */
export function useNames({ categories, authors }: LibraryContent): ReadonlyMap<RecordId, string> {
  return useMemo(
    () => new Map([...categories, ...authors].map(({ id, name }) => [id, name])),
    [categories, authors],
  );
}
