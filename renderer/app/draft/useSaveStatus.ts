import { startTransition, useEffect, useState } from 'react';
import type { DraftSession } from './draft-session.js';
import { type ShownStatus, statusNow, watchSaveStatus } from './save-status.js';

/** What to say beside a text about its saving; drawn a moment later, never in front of a key. */
export function useSaveStatus(session: DraftSession<unknown>): ShownStatus {
  const [seen, setSeen] = useState(() => ({ session, shown: statusNow(session) }));
  useEffect(
    () => watchSaveStatus(session, (shown) => startTransition(() => setSeen({ session, shown }))),
    [session],
  );
  return seen.session === session ? seen.shown : statusNow(session);
}
