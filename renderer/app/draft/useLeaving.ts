import { useEffect } from 'react';
import { bridge } from '../../host/connect.js';
import type { DraftSession } from './draft-session.js';
import { isDirty } from './draft-state.js';

/**
 * Saves before the page goes away, and holds it back while something is not on the disk.
 * A browser then asks the person; an Electron window asks nobody, so it closes itself after the save.
 */
export function useLeaving(session: DraftSession<unknown> | null): void {
  useEffect(() => {
    if (session === null) return undefined;
    const dirty = () => {
      session.current();
      return isDirty(session.store.getState());
    };
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void session.flush();
    };
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (!dirty()) return;
      event.preventDefault();
      void session.flush().then((saved) => {
        if (saved && bridge() !== null) window.close();
      });
    };
    const onPageHide = () => void session.flush();
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('beforeunload', onBeforeUnload);
    window.addEventListener('pagehide', onPageHide);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('beforeunload', onBeforeUnload);
      window.removeEventListener('pagehide', onPageHide);
    };
  }, [session]);
}
