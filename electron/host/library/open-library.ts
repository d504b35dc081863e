import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Damage } from '../../../core/contract/library.js';
import type { LibraryContent } from '../../../core/post/library.js';
import { AssetStore } from '../assets/asset-store.js';
import type { ResizedPictures } from '../assets/resized-pictures.js';
import { PostStore } from '../posts/post-store.js';
import { canonicalJson } from '../storage/canonical-json.js';
import type { Disk } from '../storage/disk.js';
import type { StoredDocument } from '../storage/stored-document.js';
import { sweepTempFiles } from '../storage/temp-files.js';
import { WriteQueue } from '../storage/write-queue.js';
import { contentKind, loadContent, repairContent } from './content-document.js';
import { findFolder, type LibraryFolder } from './library-folder.js';
import { lockLibrary, type LibraryLock } from './library-lock.js';
import type { OpenedLibrary } from './library-session.js';
import { verifyLibrary } from './verify-library.js';

/**
 * Opens the library in a folder: takes its lock, reads everything, and only when nothing is newer
 * than this app sweeps and repairs. LIBRARY_NOT_FOUND, LIBRARY_IN_USE, LIBRARY_DAMAGED,
 * LIBRARY_TOO_NEW, DISK_*.
 */
export async function openLibrary(
  path: string,
  disk: Disk,
  resized: ResizedPictures,
): Promise<OpenedLibrary> {
  const folder = await findFolder(path);
  const lock = await lockLibrary(folder.lock);
  try {
    return await readLibrary(folder, lock, disk, resized);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function readLibrary(
  folder: LibraryFolder,
  lock: LibraryLock,
  disk: Disk,
  resized: ResizedPictures,
): Promise<OpenedLibrary> {
  const damages: Damage[] = [];
  const damaged = (damage: Damage) => void damages.push(damage);
  const queue = new WriteQueue();
  const requireWritable = async () => {
    if (await lock.isHeld()) return;
    throw new BlogpultError('LIBRARY_READ_ONLY', { path: folder.root });
  };
  const around = { disk, folder, root: folder.assets, queue, resized, requireWritable, damaged };
  const kind = contentKind(folder, damaged);
  const content = await loadContent(disk, folder, kind);
  const posts = await PostStore.read(around);
  const assets = await AssetStore.read(around);
  await sweep(disk, folder);
  damages.push(...(await repairContent(disk, folder, kind, content)));
  await posts.repair();
  await assets.repair();
  const { document } = content;
  return {
    root: folder.root,
    get content() {
      return contentOf(document);
    },
    get revision() {
      return document.rev;
    },
    damages,
    posts,
    assets,
    saveContent: (next, baseRevision) =>
      queue.run(async () => {
        await saveContent(document, next, baseRevision, requireWritable);
        return document.rev;
      }),
    refreshContent: () => queue.run(() => document.refresh()),
    verify: () => queue.run(() => verifyLibrary(disk, folder)),
    async close() {
      await queue.idle();
      await lock.release();
    },
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

function contentOf(document: StoredDocument<LibraryContent>): LibraryContent {
  if (document.payload === null) throw new Error('an open library without content');
  return document.payload;
}

/** The lock is ours, so that whoever made a temporary file in here is gone. */
async function sweep(disk: Disk, folder: LibraryFolder): Promise<void> {
  const shelves = await readdir(folder.assets).catch(() => []);
  const folders = [folder.root, folder.posts, ...shelves.map((name) => join(folder.assets, name))];
  for (const place of folders) await sweepTempFiles(place, disk.fs, () => false);
}
