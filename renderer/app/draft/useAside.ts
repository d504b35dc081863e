import { startTransition, useEffect, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';

/** A store's state for what stands beside the text: drawn a moment later, never in front of a key. */
export function useAside<State>(store: StoreApi<State>): State {
  const [seen, setSeen] = useState(() => ({ store, state: store.getState() }));
  useEffect(() => {
    const look = () => startTransition(() => setSeen({ store, state: store.getState() }));
    look();
    return store.subscribe(look);
  }, [store]);
  return seen.store === store ? seen.state : store.getState();
}
