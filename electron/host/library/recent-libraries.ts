import { join } from 'node:path';
import { z } from 'zod';
import { LibraryPlace } from '../../../core/contract/library.js';
import { logFailure } from '../host-log.js';
import { ConfigDocument } from '../storage/config-document.js';
import type { Disk } from '../storage/disk.js';

/** The libraries used lately, remembered between starts. */
export interface RecentLibraries {
  /** The newest first. */
  list(): Promise<LibraryPlace[]>;
  /** Notes a library as the newest; a failure is only logged, the library is open all the same. */
  used(place: LibraryPlace): Promise<void>;
}

const KEPT = 10;

/** The list in `recent.json` of the configuration folder. `remembers` false reads it only. */
export function recentLibraries(
  disk: Disk,
  configDir: string,
  remembers: boolean,
): RecentLibraries {
  const document = new ConfigDocument(disk, join(configDir, 'recent.json'), {
    shape: z.array(LibraryPlace),
    initial: [],
  });
  return {
    list: () => document.read(),
    async used(place) {
      if (!remembers) return;
      try {
        await document.update((places) =>
          [place, ...places.filter(({ path }) => path !== place.path)].slice(0, KEPT),
        );
      } catch (error) {
        logFailure('recent libraries', error);
      }
    },
  };
}
