import { useEffect, useRef } from 'react';
import type { LivePage } from './live-page.js';

/** Scrolls the page in step with the editor; `top` is the place at the editor's top. */
export function useFollow(page: LivePage | null, top: number | null): void {
  const last = useRef(top);
  useEffect(() => {
    if (last.current === top) return;
    last.current = top;
    if (page === null || top === null) return;
    const y = top === 0 ? 0 : page.places.topOf(top);
    if (y !== null) page.listener.scrollTo(y, 0);
  }, [page, top]);
}
