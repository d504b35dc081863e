import { useMemo, useSyncExternalStore } from 'react';
import type { MarkWatch } from './mark-watch.js';
import type { MarksByWords } from './word-marks.js';

/** What is marked in a part of the text; drawn anew only when it is something else. `read` gives it as it is now. */
export function useMarks(watch: MarkWatch, read: () => MarksByWords): MarksByWords {
  const now = useSyncExternalStore(watch.subscribe, () => JSON.stringify(read()));
  return useMemo(() => JSON.parse(now) as MarksByWords, [now]);
}
