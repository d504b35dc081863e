import { useEffect, useRef } from 'react';

/**
 * Gives the focus back when something that took it is gone: to where it was before, else to
 * whatever `otherwise` focuses. Does nothing when the person has moved on meanwhile.
 */
export function useFocusReturn(open: boolean, otherwise: () => void): void {
  const before = useRef<HTMLElement | null>(null);
  const fallback = useRef(otherwise);
  const wasOpen = useRef(false);
  useEffect(() => {
    fallback.current = otherwise;
  });
  useEffect(() => {
    if (open) {
      wasOpen.current = true;
      return undefined;
    }
    if (wasOpen.current && isNowhere()) {
      if (before.current?.isConnected === true) before.current.focus();
      if (isNowhere()) fallback.current();
    }
    wasOpen.current = false;
    const remember = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement) before.current = event.target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [open]);
}

/** Whether nothing on the page has the focus. */
export function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
