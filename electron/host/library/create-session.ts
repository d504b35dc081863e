import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { WriteQueue } from '../storage/write-queue.js';
import { createLibrary } from './create-library.js';
import type { LibrarySession, OpenedLibrary } from './library-session.js';
import { moveLibrary } from './move-library.js';
import { openLibrary, type OpeningSurroundings } from './open-library.js';
import type { RecentLibraries } from './recent-libraries.js';

/** What a session works with. */
export interface SessionOptions extends OpeningSurroundings {
  readonly recent: RecentLibraries;
  readonly resourcesDir: string;
  /** Called before an open library is closed; must not fail. */
  readonly beforeClose: (library: OpenedLibrary) => Promise<void>;
}

/** A session without an open library. */
export function createSession({
  recent,
  resourcesDir,
  beforeClose,
  ...host
}: SessionOptions): LibrarySession {
  const queue = new WriteQueue();
  let current: OpenedLibrary | null = null;
  let noting: Promise<void> = Promise.resolve();
  const leave = async (library: OpenedLibrary) => {
    await beforeClose(library);
    await library.close();
  };
  const use = async (next: OpenedLibrary) => {
    const before = current;
    current = next;
    if (before !== null) await leave(before);
    noting = recent.used({ path: next.root, name: next.content.profile.name });
    return next;
  };
  return {
    get current() {
      return current;
    },
    require: () => opened(current),
    open: (path, readOnly = false, tell) =>
      queue.run(async () => {
        const real = await realpath(resolve(path)).catch(() => null);
        if (current !== null && current.root === real) return current;
        return use(await openLibrary(path, { ...host, ...(tell && { tell }) }, readOnly));
      }),
    create: (start) => queue.run(async () => use(await createLibrary(start, host, resourcesDir))),
    close: () =>
      queue.run(async () => {
        const before = current;
        current = null;
        if (before !== null) await leave(before);
        await noting;
      }),
    move: (to) =>
      queue.run(async () => {
        const before = opened(current);
        const closed = () => void (current = null);
        try {
          const root = await moveLibrary(before, to, host.disk, closed);
          const moved = await openLibrary(root, host);
          await recent.forget(before.root);
          return await use(moved);
        } catch (error) {
          current ??= await openLibrary(before.root, host).catch(() => null);
          throw error;
        }
      }),
    recent: () => recent.list(),
    forget: (path) => recent.forget(path),
  };
}

function opened(library: OpenedLibrary | null): OpenedLibrary {
  if (library === null) throw new BlogpultError('LIBRARY_NOT_OPEN');
  return library;
}
