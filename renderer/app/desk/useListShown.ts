import { useDesk } from './desk-store.js';
import { useNarrow } from './useNarrow.js';

/** Whether the list of posts has its column, unless a preview needs that room. */
export function useListShown(): boolean {
  const narrow = useNarrow();
  return useDesk(({ focused, libraryShown }) => !focused && (libraryShown ?? !narrow));
}
