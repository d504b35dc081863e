import { useEffect } from 'react';
import { bridge } from '../../host/connect.js';
import type { DraftSession } from './draft-session.js';
import { WindowHold } from './window-hold.js';

const hold = new WindowHold(() => {
  const shell = bridge();
  return shell && { close: () => window.close(), askToClose: () => shell.askToClose() };
});

function onBeforeUnload(event: BeforeUnloadEvent): void {
  if (hold.holds()) event.preventDefault();
}

/** Saves before the page goes away, and holds it back while something is not on the disk. */
export function useLeaving(session: DraftSession<unknown> | null): void {
  useEffect(() => {
    if (session === null) return undefined;
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void session.flush();
    };
    const onPageHide = () => void session.flush();
    const leave = hold.add(session);
    // The same function again is no second listener.
    window.addEventListener('beforeunload', onBeforeUnload);
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', onPageHide);
    return () => {
      leave();
      if (hold.isEmpty) window.removeEventListener('beforeunload', onBeforeUnload);
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', onPageHide);
    };
  }, [session]);
}
