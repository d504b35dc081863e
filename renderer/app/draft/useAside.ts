import { startTransition, useEffect, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';

/**
 * A part of a store's state for what stands beside the text: drawn a moment later, never in front of
 * a key, and only when the part has become another. `pick` has to be the same function each time.
 */
export function useAside<State, Part>(store: StoreApi<State>, pick: (state: State) => Part): Part {
  const [seen, setSeen] = useState(() => ({ store, part: pick(store.getState()) }));
  useEffect(() => {
    let last: { readonly part: Part } | null = null;
    const look = () => {
      const part = pick(store.getState());
      if (last !== null && Object.is(part, last.part)) return;
      last = { part };
      startTransition(() => setSeen({ store, part }));
    };
    look();
    return store.subscribe(look);
  }, [store, pick]);
  return seen.store === store ? seen.part : pick(store.getState());
}
