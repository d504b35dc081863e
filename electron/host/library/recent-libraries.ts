import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { LibraryPlace, type RecentLibrary } from '../../../core/contract/library.js';
import { logFailure } from '../host-log.js';
import { ConfigDocument } from '../storage/config-document.js';
import type { Disk } from '../storage/disk.js';

/** The libraries used lately, remembered between starts. */
export interface RecentLibraries {
  /** The newest first, each with whether its folder can be found now. */
  list(): Promise<RecentLibrary[]>;
  /** Notes a library as the newest; a failure is only logged, the library is open all the same. */
  used(place: LibraryPlace): Promise<void>;
  /** Takes a library off the list. DISK_*. */
  forget(path: string): Promise<void>;
}

const KEPT = 10;
/** A drive that does not answer must not hold up the page that lists it, ms. */
const PATIENCE_MS = 1000;

const Remembered = LibraryPlace.extend({ openedAt: z.iso.datetime().nullable().default(null) });

/** The list in `recent.json` of the configuration folder. `remembers` false reads it only. */
export function recentLibraries(
  disk: Disk,
  configDir: string,
  remembers: boolean,
): RecentLibraries {
  const document = new ConfigDocument(disk, join(configDir, 'recent.json'), {
    shape: z.array(Remembered),
    initial: [],
  });
  return {
    async list() {
      const places = await document.read();
      return Promise.all(
        places.map(async (place) => ({ ...place, isThere: await isThere(place.path) })),
      );
    },
    async used(place) {
      if (!remembers) return;
      const openedAt = disk.now().toISOString();
      try {
        await document.update((places) =>
          [{ ...place, openedAt }, ...places.filter(({ path }) => path !== place.path)].slice(
            0,
            KEPT,
          ),
        );
      } catch (error) {
        logFailure('recent libraries', error);
      }
    },
    async forget(path) {
      if (!remembers) return;
      await document.update((places) => places.filter((place) => place.path !== path));
    },
  };
}

async function isThere(path: string): Promise<boolean> {
  const found = stat(join(path, 'blogpult.json')).then(
    () => true,
    () => false,
  );
  const late = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS).unref();
  });
  return Promise.race([found, late]);
}
