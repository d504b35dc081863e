import { join } from 'node:path';
import type { AppSettings, HostKind } from '../../core/contract/app.js';
import { showInFileManager } from './app/show-in-file-manager.js';
import { appSettings } from './app/app-handlers.js';
import { ResizedPictures } from './assets/resized-pictures.js';
import { createExchange } from './exchanging/exchange.js';
import { lastSync } from './exchanging/last-sync.js';
import { SyncPlan } from './exchanging/sync-plan.js';
import { writtenPaths } from './exporting/reveal.js';
import { KeptThreads } from './exporting/site/kept-threads.js';
import { logInto } from './host-log.js';
import { sweepRestores } from './backup/unfinished-restores.js';
import { BackupPlan } from './backup/backup-plan.js';
import { createSession } from './library/create-session.js';
import type { StartReader } from './importing/reader/reader-port.js';
import type { LibrarySession } from './library/library-session.js';
import { recentLibraries } from './library/recent-libraries.js';
import { createSpelling } from './spelling/spelling.js';
import { createRouter, type Router } from './router.js';
import { createDisk } from './storage/disk.js';
import type { FileSystem } from './storage/file-system.js';
import { isProcessAlive } from './storage/process-alive.js';
import { sweepTempFiles } from './storage/temp-files.js';

/** So long a host keeps the threads that wrote a site, ms: the next one is written in half the time. */
const THREADS_STAY_MS = 60_000;

/** What a host needs from the shell around it; folders are absolute paths. */
export interface HostOptions {
  kind: HostKind;
  /** Settings, recent libraries, log and picture cache. */
  configDir: string;
  documentsDir: string;
  /** Packages that the person asked to open at the start, absolute; none when absent. */
  openedFiles?: readonly string[];
  /** Themes and the sample library. */
  resourcesDir: string;
  /** Where an installed app keeps its dictionaries; those of the packages when absent. */
  dictionariesDir?: string;
  version: string;
  /** The time of day; the system's when absent. */
  clock?: () => Date;
  /** The file system below documents; Node's when absent. */
  fs?: FileSystem;
  /** Told what the person prefers whenever they change it. */
  onSettings?: (settings: AppSettings) => void;
  /** Shows a path in the file manager; the system's own program when absent. */
  reveal?: (path: string) => Promise<void>;
  /** Starts the process that reads strangers' files; this very Node when absent. */
  startReader?: StartReader;
}

/** The commands of the app with everything behind them. */
export interface Host {
  router: Router;
  session: LibrarySession;
  /** Waits for writes under way and releases the open library. */
  close(): Promise<void>;
}

/** Makes a host without an open library. DISK_*. */
export async function createHost(options: HostOptions): Promise<Host> {
  const { kind, configDir, resourcesDir, reveal = showInFileManager } = options;
  logInto(join(configDir, 'logs'));
  const disk = createDisk(options.clock ?? (() => new Date()), options.fs);
  // Other hosts of this person may be writing here at this moment.
  await sweepTempFiles(configDir, disk.fs, isProcessAlive);
  // Where libraries are restored to unless somebody wants them elsewhere; nothing waits for it.
  void sweepRestores(options.documentsDir);
  const backups = new BackupPlan({ ...options, disk, automatic: kind !== 'cli' });
  const written = writtenPaths();
  const wrote = (path: string) => written.wrote(path);
  const settings = appSettings({ disk, configDir });
  const who = async () => (await settings.read()).name;
  const exchange = createExchange({ ...options, disk, wrote, who });
  const sharing = new SyncPlan({ ...options, disk });
  const session = createSession({
    disk,
    configDir,
    tidies: kind !== 'cli',
    resized: new ResizedPictures(disk, join(configDir, 'cache', 'pictures')),
    // One-off commands and tests of scripts would push out what a person works with.
    recent: recentLibraries(disk, configDir, kind !== 'cli'),
    resourcesDir,
    beforeClose: async (library) => {
      // One-off commands send nothing that nobody asked for.
      if (kind !== 'cli') await lastSync(library, exchange, sharing);
      await backups.beforeClose(library);
    },
  });
  // A single command writes one site: what wrote it goes before the bundle is closed.
  const threads = new KeptThreads(kind === 'cli' ? 0 : THREADS_STAY_MS);
  const spelling = createSpelling(options.dictionariesDir ?? null);
  const router = createRouter(session, {
    ...options,
    spelling,
    backups,
    disk,
    settings,
    exchange,
    sharing,
    threads,
    wrote,
    reveal: (path) => reveal(written.require(path)),
  });
  const close = async () => {
    await threads.close();
    await spelling.close();
    await session.close();
  };
  return { router, session, close };
}
