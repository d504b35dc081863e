import { join } from 'node:path';
import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';
import { logFailure } from '../host/host-log.js';
import { ConfigDocument } from '../host/storage/config-document.js';
import { createDisk } from '../host/storage/disk.js';

/** A window's first size, in the system's points, where the screen has room for it. */
const FIRST = { width: 1440, height: 900 };

const Place = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }),
  maximized: z.boolean(),
});
type Place = z.infer<typeof Place>;

/** Where a window opens; without `x` and `y` in the middle of the screen. */
export interface OpeningPlace extends Partial<Rectangle> {
  readonly maximized: boolean;
}

/** Remembers where the window stood, so that it opens there again. */
export class WindowPlace {
  readonly #document: ConfigDocument<Place | null>;
  #kept: Promise<unknown> = Promise.resolve();

  constructor(configDir: string) {
    const disk = createDisk(() => new Date());
    const path = join(configDir, 'window.json');
    this.#document = new ConfigDocument(disk, path, { shape: Place.nullable(), initial: null });
  }

  /** Where the window is to open: as it stood, moved onto a screen that is there now. */
  async find(): Promise<OpeningPlace> {
    const last = await this.#document.read().catch(forgotten);
    const display =
      last === null ? screen.getPrimaryDisplay() : screen.getDisplayMatching(last.bounds);
    return {
      ...boundsWithin(display.workArea, last?.bounds ?? null),
      maximized: last?.maximized ?? false,
    };
  }

  /** Remembers the place at each closing. */
  keep(window: BrowserWindow): void {
    window.on('close', () => {
      const place = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
      this.#kept = this.#document.update(() => place).catch(forgotten);
    });
  }

  /** Waits until the last place is on the disk. */
  async settled(): Promise<void> {
    await this.#kept;
  }
}

/** A place that cannot be kept keeps nobody from writing. */
function forgotten(error: unknown): null {
  logFailure('window', error);
  return null;
}

function boundsWithin(area: Rectangle, last: Rectangle | null): Partial<Rectangle> {
  const wanted = last ?? FIRST;
  const width = Math.min(wanted.width, area.width);
  const height = Math.min(wanted.height, area.height);
  if (last === null) return { width, height };
  const x = Math.max(area.x, Math.min(last.x, area.x + area.width - width));
  const y = Math.max(area.y, Math.min(last.y, area.y + area.height - height));
  return { x, y, width, height };
}
