import type { ExportEvent } from '../../../core/contract/exports.js';
import type { ImportReport } from '../../../core/contract/imports.js';
import type { BundleSource } from '../importing/bundle-source.js';
import type { OpenedLibrary } from '../library/library-session.js';
import { openTheme } from '../rendering/theme.js';
import type { Disk } from '../storage/disk.js';
import { WriteQueue } from '../storage/write-queue.js';
import type { PackageRequest } from './package-files.js';
import { readPackage } from './read-package.js';
import { receivePackage } from './receive-package.js';
import { RevisionStore } from './revision-store.js';
import type { TravelSurroundings } from './travelling-post.js';
import { writePackage, type PackageTarget } from './write-package.js';

/** What exchanging needs to know about the app around it. */
export interface ExchangeSurroundings {
  readonly disk: Disk;
  readonly resourcesDir: string;
  readonly version: string;
  /** Called with the path of each finished package. */
  readonly wrote: (path: string) => void;
  /** Who works here; empty for somebody who has not given a name. */
  readonly who: () => Promise<string>;
}

/** A library with the versions of its posts. */
export type OpenTravels = TravelSurroundings & {
  readonly library: OpenedLibrary;
  readonly store: RevisionStore;
};

/** Writing packages and taking them in, one thing after the other. */
export interface Exchange {
  /** Writes a package and tells how far it is. */
  write(
    library: OpenedLibrary,
    request: PackageRequest,
    target: Omit<PackageTarget, 'version'>,
  ): AsyncGenerator<ExportEvent, void, undefined>;
  /** Takes a package in. Throws ImportRefusal for one that cannot be read; then nothing has changed. */
  receive(library: OpenedLibrary, source: BundleSource): Promise<ImportReport>;
  /** Runs `work` on the versions of a library while nothing else does. */
  travelling<Result>(
    library: OpenedLibrary,
    work: (around: OpenTravels) => Promise<Result>,
  ): Promise<Result>;
}

/** Exchanging for one host. */
export function createExchange(around: ExchangeSurroundings): Exchange {
  const { disk, resourcesDir, version } = around;
  const queue = new WriteQueue();
  const start = async (library: OpenedLibrary) => ({
    library,
    store: new RevisionStore(disk, library),
    by: await around.who(),
    now: () => disk.now(),
  });
  return {
    async *write(library, request, target) {
      const theme = await openTheme(resourcesDir, library.content.profile.theme);
      const parts = { ...(await start(library)), theme };
      for await (const event of writePackage(parts, request, { ...target, version })) {
        if (event.kind === 'done') around.wrote(event.path);
        yield event;
      }
    },
    receive: (library, source) =>
      queue.run(async () => {
        const incoming = await readPackage(source);
        await library.requireWritable();
        return (await receivePackage(await start(library), incoming)).report;
      }),
    travelling: (library, work) => queue.run(async () => work(await start(library))),
  };
}
