import type { Clock } from '../../../renderer/app/draft/draft-session.js';

/** Lets everything that waits for promises go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

/** A clock that stands still until a test lets `pass` some milliseconds: what is due then runs, in its order. */
export function aMovedClock() {
  let [time, next] = [0, 1];
  const timers = new Map<number, { at: number; run: () => void }>();
  const clock: Clock = {
    now: () => time,
    start(run, delay) {
      timers.set(next, { at: time + delay, run });
      return next++;
    },
    stop: (timer) => void timers.delete(timer),
  };
  const pass = async (ms: number) => {
    const end = time + ms;
    for (;;) {
      const due = [...timers].sort((a, b) => a[1].at - b[1].at).find(([, t]) => t.at <= end);
      if (due === undefined) break;
      timers.delete(due[0]);
      time = Math.max(time, due[1].at);
      due[1].run();
      await settle();
    }
    time = end;
    await settle();
  };
  return { clock, pass };
}
