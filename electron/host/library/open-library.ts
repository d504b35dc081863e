import { join } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Damage } from '../../../core/contract/library.js';
import { withAdditions, type LibraryAdditions } from '../../../core/post/library-additions.js';
import type { LibraryContent } from '../../../core/post/library.js';
import { AssetStore } from '../assets/asset-store.js';
import { collectTaken } from '../assets/collect-assets.js';
import { INDEXED_ASSET, type AssetEntry } from '../assets/load-assets.js';
import type { ResizedPictures } from '../assets/resized-pictures.js';
import { DraftStore } from '../drafts/draft-store.js';
import { ExportRecords } from '../exporting/export-records.js';
import { VersionStore } from '../history/version-store.js';
import type { TellReading } from '../posts/load-posts.js';
import { INDEXED_POST, type PostEntry } from '../posts/post-catalogue.js';
import { PostStore } from '../posts/post-store.js';
import { Trash } from '../posts/trash.js';
import { canonicalJson } from '../storage/canonical-json.js';
import { DerivedIndex } from '../storage/derived-index.js';
import type { Disk } from '../storage/disk.js';
import { adoptGenerations } from '../storage/held-generations.js';
import { later } from '../storage/later.js';
import type { StoredDocument } from '../storage/stored-document.js';
import { sweepTempFiles } from '../storage/temp-files.js';
import { WriteQueue } from '../storage/write-queue.js';
import {
  contentCopies,
  contentKind,
  contentOf,
  loadContent,
  repairContent,
} from './content-document.js';
import { LibraryAccess } from './library-access.js';
import { findFolder, type LibraryFolder } from './library-folder.js';
import { sweepLocks } from './library-lock.js';
import { finishImports } from './incoming-folder.js';
import type { OpenedLibrary } from './library-session.js';
import { migrateLibrary } from './migrate-library.js';
import { StagedImport } from './staged-import.js';
import { tidyLibrary, type Upkeep } from './upkeep.js';
import { verifyLibrary } from './verify-library.js';

/** What opening needs of the host. */
export interface OpeningSurroundings {
  readonly disk: Disk;
  readonly resized: ResizedPictures;
  /** The person's configuration folder; drafts are kept there. */
  readonly configDir: string;
  /** Whether libraries are tidied while they are open; one-off programs leave that to others. */
  readonly tidies: boolean;
  /** Hears how far reading the posts is. */
  readonly tell?: TellReading;
}

/** A library is tidied when it has been open for a while, ms. */
const TIDY_DELAY_MS = 120_000;

/**
 * Opens the library in a folder: takes its lock, reads everything, and only when nothing is newer
 * than this app sweeps and repairs. LIBRARY_NOT_FOUND, LIBRARY_IN_USE, LIBRARY_DAMAGED,
 * LIBRARY_TOO_NEW, DISK_*.
 */
export async function openLibrary(
  path: string,
  host: OpeningSurroundings,
  readOnly = false,
): Promise<OpenedLibrary> {
  const folder = await findFolder(path);
  const access = await LibraryAccess.take(folder, readOnly);
  try {
    return await readLibrary(folder, access, host);
  } catch (error) {
    await access.release();
    throw error;
  }
}

async function readLibrary(
  folder: LibraryFolder,
  access: LibraryAccess,
  host: OpeningSurroundings,
): Promise<OpenedLibrary> {
  const { disk } = host;
  const parts = await loadParts(folder, access, host);
  const { damages, posts, queue, document } = parts;
  const requireWritable = () => access.requireWritable();
  const addContent = async (additions: LibraryAdditions) => {
    await document.refresh();
    await document.save(withAdditions(contentOf(document), additions));
  };
  let isOpen = true;
  const upkeep: Upkeep = {
    ...parts,
    ...{ disk, root: folder.root, drafts: parts.drafts.folder },
    hasDamage: () => damages.length > 0,
    still: (work) => queue.run(work),
    requireWritable,
    isOpen: () => isOpen,
  };
  const tidy = () => tidyLibrary(upkeep);
  const tidying = later(TIDY_DELAY_MS, tidy);
  if (host.tidies) tidying.soon();
  return {
    ...parts,
    root: folder.root,
    get content() {
      return contentOf(document);
    },
    get revision() {
      return document.rev;
    },
    damages,
    readOnly: () => access.reason(),
    requireWritable,
    saveContent: (next, baseRevision) =>
      queue.run(async () => {
        await saveContent(document, next, baseRevision, requireWritable);
        return document.rev;
      }),
    stage: () => StagedImport.begin({ ...parts, disk, folder, requireWritable, addContent }),
    refreshContent: () => queue.run(() => document.refresh().then(() => undefined)),
    still: (work) => queue.run(work),
    verify: () => verifyLibrary(disk, folder, (work) => queue.run(work)),
    tidy,
    giveBack: (taker) => collectTaken(upkeep, taker),
    async close() {
      isOpen = false;
      tidying.stop();
      await queue.idle();
      await Promise.all([parts.versions.idle(), parts.drafts.idle()]);
      await posts.close();
      await access.release();
    },
  };
}

/** Reads everything first; only when all of it can be written, what is damaged is repaired. */
async function loadParts(
  folder: LibraryFolder,
  access: LibraryAccess,
  { disk, resized, configDir, tell }: OpeningSurroundings,
) {
  const damages: Damage[] = [];
  const damaged = (damage: Damage) => void damages.push(damage);
  const newer = () => access.markNewer();
  const queue = new WriteQueue();
  const requireWritable = () => access.requireWritable();
  const exported = new ExportRecords(disk, folder.root);
  const versions = new VersionStore(disk, folder, (id, rev) => exported.isExported(id, rev));
  const around = { disk, folder, queue, requireWritable, damaged, newer, versions };
  const kind = contentKind(folder, { damaged, newer });
  if ((await access.reason()) === null) {
    await migrateLibrary(disk, folder);
    await finishImports(disk, folder, kind);
  }
  const content = await loadContent(disk, folder, kind);
  const cacheDir = join(configDir, 'cache');
  const index = new DerivedIndex<PostEntry>(disk, cacheDir, folder.posts, INDEXED_POST);
  const posts = new PostStore({ ...around, index });
  await posts.recall();
  await posts.check(tell);
  const facts = new DerivedIndex<AssetEntry>(disk, cacheDir, folder.assets, INDEXED_ASSET);
  const assets = await AssetStore.read({ ...around, root: folder.assets, resized, index: facts });
  const isWritable = (await access.reason()) === null;
  if (isWritable) {
    await sweep(disk, folder);
    damages.push(...(await repairContent(disk, folder, kind, content)));
    await assets.repair();
  } else await access.release();
  await posts.repair(isWritable);
  damages.push(...(await contentCopies(disk, folder)));
  const { document } = content;
  if (document.payload === null) throw new BlogpultError('LIBRARY_DAMAGED', { path: folder.root });
  const drafts = new DraftStore(disk, configDir, document.payload.id);
  return {
    damages,
    queue,
    document,
    posts,
    assets,
    versions,
    drafts,
    exported,
    trash: new Trash(disk, folder),
  };
}

async function saveContent(
  document: StoredDocument<LibraryContent>,
  next: LibraryContent,
  baseRevision: number,
  requireWritable: () => Promise<void>,
): Promise<void> {
  const stored = contentOf(document);
  if (next.id !== stored.id) throw new BlogpultError('INPUT_INVALID', { field: 'content.id' });
  // A save that is asked for again after its answer got lost is not a conflict.
  if (canonicalJson(next) === canonicalJson(stored)) return;
  if (document.rev !== baseRevision) throw new BlogpultError('LIBRARY_CONFLICT');
  await requireWritable();
  await document.save(next);
}

/** The lock is ours, so that whoever made a temporary file in here is gone. */
async function sweep(disk: Disk, folder: LibraryFolder): Promise<void> {
  await sweepLocks(folder.lock);
  await adoptGenerations(disk, folder.root);
  for (const place of [folder.root, folder.trash]) {
    await sweepTempFiles(place, disk.fs, () => false);
  }
}
