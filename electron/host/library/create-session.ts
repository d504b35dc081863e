import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { ResizedPictures } from '../assets/resized-pictures.js';
import type { Disk } from '../storage/disk.js';
import { WriteQueue } from '../storage/write-queue.js';
import { createLibrary } from './create-library.js';
import type { LibrarySession, OpenedLibrary } from './library-session.js';
import { openLibrary } from './open-library.js';
import type { RecentLibraries } from './recent-libraries.js';

/** What a session works with. */
export interface SessionOptions {
  readonly disk: Disk;
  readonly resized: ResizedPictures;
  readonly recent: RecentLibraries;
  readonly resourcesDir: string;
}

/** A session without an open library. */
export function createSession({
  disk,
  resized,
  recent,
  resourcesDir,
}: SessionOptions): LibrarySession {
  const queue = new WriteQueue();
  let current: OpenedLibrary | null = null;
  const use = async (next: OpenedLibrary) => {
    const before = current;
    current = next;
    await before?.close();
    await recent.used({ path: next.root, name: next.content.profile.name });
    return next;
  };
  return {
    get current() {
      return current;
    },
    require() {
      if (current === null) throw new BlogpultError('LIBRARY_NOT_OPEN');
      return current;
    },
    open: (path) =>
      queue.run(async () => {
        const real = await realpath(resolve(path)).catch(() => null);
        if (current !== null && current.root === real) return current;
        return use(await openLibrary(path, disk, resized));
      }),
    create: (start) =>
      queue.run(async () => use(await createLibrary(start, disk, resized, resourcesDir))),
    close: () =>
      queue.run(async () => {
        const before = current;
        current = null;
        await before?.close();
      }),
    recent: () => recent.list(),
  };
}
