import { useEffect } from 'react';
import { afterPaint } from './after-paint.js';
import type { LivePage } from './live-page.js';
import type { LiveTop } from './live-text.js';

/** Scrolls the page in step with the editor, behind the frame in which the editor scrolled. */
export function useFollow(page: LivePage | null, top: LiveTop): void {
  useEffect(() => {
    if (page === null) return undefined;
    let last = top.read();
    const follow = afterPaint(() => {
      const now = top.read();
      if (now === last) return;
      last = now;
      const y = now === null || now === 0 ? now : page.places.topOf(now);
      if (y !== null) page.listener.scrollTo(y, 0);
    });
    const leave = top.subscribe(follow.ask);
    return () => {
      leave();
      follow.callOff();
    };
  }, [page, top]);
}
