import type { KeyboardEvent } from 'react';

/** The two keys of a small form: Ctrl or ⌘ with Enter sends, Escape gives up. */
export function onFormKeys(event: KeyboardEvent, send: () => void, cancel: () => void): void {
  if (event.nativeEvent.isComposing) return;
  const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (!sends && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  if (sends) send();
  else cancel();
}
