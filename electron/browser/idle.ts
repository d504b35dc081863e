import type { ServerResponse } from 'node:http';

/** Counts open answers, and ends what nobody uses any more. */
export interface IdleWatch {
  /** Counts an answer as use until its connection closes or it is sent. */
  track(response: ServerResponse): void;
  stop(): void;
}

/** Calls `onIdle` once when for `idleMs` milliseconds no answer was open; never when it is null. */
export function watchIdle(idleMs: number | null, onIdle: () => void): IdleWatch {
  let open = 0;
  let timer: NodeJS.Timeout | null = null;
  const disarm = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const arm = () => {
    disarm();
    if (idleMs !== null && open === 0) timer = setTimeout(onIdle, idleMs);
  };
  arm();
  return {
    track(response) {
      open += 1;
      disarm();
      response.once('close', () => {
        open -= 1;
        arm();
      });
    },
    stop: () => {
      idleMs = null;
      disarm();
    },
  };
}
