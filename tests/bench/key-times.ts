import type { Page } from 'playwright';

/** What typing cost in one page. Times in ms. */
export interface KeyTimes {
  /** From each key to the next painted frame. */
  readonly frames: number[];
  /** Tasks longer than 50 ms, as the browser counts them. */
  readonly longTasks: number[];
}

interface Recorder {
  keyTimes: KeyTimes;
}

/** Begins to record; call it once in each page. */
export async function recordKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: { frames: number[]; longTasks: number[] } = { frames: [], longTasks: [] };
    Object.assign(window, { keyTimes: times });
    // A message sent in a frame arrives when that frame has been painted.
    const painted = (then: () => void) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = then;
        port2.postMessage(null);
      });
    };
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key.length !== 1 || event.ctrlKey || event.metaKey) return;
        const pressed = event.timeStamp;
        painted(() => times.frames.push(performance.now() - pressed));
      },
      true,
    );
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) times.longTasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** Types a text as a quick writer does, one key every `pause` ms. */
export async function typeText(page: Page, text: string, pause: number): Promise<void> {
  await page.bringToFront();
  await page.keyboard.type(text, { delay: pause });
}

/** What was recorded since the last time this was asked. */
export async function takeTimes(page: Page): Promise<KeyTimes> {
  return page.evaluate(() => {
    const { keyTimes } = window as unknown as Recorder;
    const taken = { frames: [...keyTimes.frames], longTasks: [...keyTimes.longTasks] };
    keyTimes.frames.length = 0;
    keyTimes.longTasks.length = 0;
    return taken;
  });
}
