import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { libraryFiles } from '../backup/library-files.js';
import type { Disk } from '../storage/disk.js';
import { diskError, systemCode } from '../storage/disk-error.js';
import { syncFolder } from '../storage/durable-files.js';
import { makeFolder, removeFile } from '../storage/keep-generation.js';
import { requireEmptyFolder } from './library-folder.js';
import type { OpenedLibrary } from './library-session.js';

/** The document that makes a folder a library: copied last and removed first, so that there is never half a library. */
const LIBRARY_DOCUMENT = 'blogpult.json';

/**
 * Closes a library and moves its folder; answers the new one. On the same drive the folder is renamed,
 * otherwise every file is copied, read back and compared before the old ones go. On a failure the
 * library is where it was. `closed` is told when it is closed. LIBRARY_FOLDER_NOT_EMPTY,
 * LIBRARY_READ_ONLY, FOLDER_NOT_ALLOWED (inside itself), DISK_*.
 */
export async function moveLibrary(
  library: OpenedLibrary,
  to: string,
  disk: Disk,
  closed: () => void,
): Promise<string> {
  const [from, target] = [library.root, resolve(to)];
  if (`${target}/`.replaceAll('\\', '/').startsWith(`${from}/`.replaceAll('\\', '/'))) {
    throw new BlogpultError('FOLDER_NOT_ALLOWED', { path: target });
  }
  await library.requireWritable();
  await requireEmptyFolder(target);
  await makeFolder(disk, dirname(target));
  await library.close();
  closed();
  if (await renamed(from, target, disk)) return target;
  await copyAll(from, target, disk);
  await clearOld(from, disk);
  return target;
}

/** Renames the folder; false when that cannot be, across drives above all. */
async function renamed(from: string, target: string, disk: Disk): Promise<boolean> {
  try {
    await rmdir(target).catch(() => undefined);
    await rename(from, target);
    await syncFolder(disk.fs, dirname(target));
    await syncFolder(disk.fs, dirname(from));
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw diskError(error, from);
    return false;
  }
}

async function copyAll(from: string, target: string, disk: Disk): Promise<void> {
  const others = (await libraryFiles(from)).filter((path) => path !== LIBRARY_DOCUMENT);
  try {
    for (const path of [...others, LIBRARY_DOCUMENT]) {
      const bytes = await readFile(join(from, path));
      const copy = join(target, path);
      await makeFolder(disk, dirname(copy));
      await disk.files.write(copy, bytes);
      if (hashOf(await readFile(copy)) !== hashOf(bytes)) {
        throw new BlogpultError('DISK_FAILED', { path: copy });
      }
    }
  } catch (error) {
    // The target was empty before, so that everything in it is ours.
    for (const name of await readdir(target).catch(() => [])) {
      await rm(join(target, name), { recursive: true, force: true }).catch(() => undefined);
    }
    throw diskError(error, target);
  }
}

/** Files of other programs stay, and so do the folders that hold them. */
async function clearOld(from: string, disk: Disk): Promise<void> {
  const files = await libraryFiles(from);
  await removeFile(disk, join(from, LIBRARY_DOCUMENT));
  for (const path of files) await removeFile(disk, join(from, path)).catch(() => undefined);
  const folders = [...new Set(files.flatMap(parents))].sort((a, b) => b.length - a.length);
  for (const path of [...folders, '']) await rmdir(join(from, path)).catch(() => undefined);
}

function parents(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_part, index) => parts.slice(0, index + 1).join('/'));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
