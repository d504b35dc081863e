import { useSyncExternalStore } from 'react';

/** The same width at which the style sheet lays the library over the text. */
const NARROW = '(max-width: 1120px)';

/** Whether the window is too narrow for three columns beside each other. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
}

function subscribe(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
