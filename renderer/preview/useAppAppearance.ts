import { useSyncExternalStore } from 'react';

/** How a page may look. */
export type Appearance = 'light' | 'dark';

/** The appearance the app itself has now: the person's choice, else the system's. */
export function useAppAppearance(): Appearance {
  return useSyncExternalStore(subscribe, read);
}

const DARK = '(prefers-color-scheme: dark)';

function read(): Appearance {
  const chosen = document.documentElement.dataset['appearance'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

function subscribe(changed: () => void): () => void {
  const system = matchMedia(DARK);
  const choice = new MutationObserver(changed);
  system.addEventListener('change', changed);
  choice.observe(document.documentElement, { attributeFilter: ['data-appearance'] });
  return () => {
    system.removeEventListener('change', changed);
    choice.disconnect();
  };
}
