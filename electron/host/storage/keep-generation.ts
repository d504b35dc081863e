import { dirname } from 'node:path';
import type { Disk } from './disk.js';
import { diskError, systemCode } from './disk-error.js';
import { syncFolder } from './durable-files.js';
import { tempPath } from './temp-files.js';

/**
 * Keeps the present bytes of a file under a second name as well, replacing what was there: a second
 * name for the same bytes costs nothing and they are on the disk already. Where the file system has
 * no second names the bytes (`current`) are written again. The caller syncs the folder. DISK_*.
 */
export async function keepGeneration(
  disk: Disk,
  path: string,
  current: Uint8Array,
  as: string,
): Promise<void> {
  const held = await holdGeneration(disk, path, as);
  // Whatever kept the second name away, only bytes that are written are kept.
  if (held === null) await disk.files.write(as, current);
  else await nameGeneration(disk, held, as);
}

/**
 * Gives the present bytes of a file a second name that is on its way to be `as`; they stay under it when
 * the file is replaced. Null where the file system has no second names. DISK_* when there is no file.
 */
export async function holdGeneration(disk: Disk, path: string, as: string): Promise<string | null> {
  const held = tempPath(as);
  try {
    await disk.fs.link(path, held);
    return held;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw diskError(error, path);
    return null;
  }
}

/** Gives what is held its name at last, replacing what was there. The caller syncs the folder. DISK_*. */
export async function nameGeneration(disk: Disk, held: string, as: string): Promise<void> {
  try {
    await disk.fs.rename(held, as);
  } catch (error) {
    throw diskError(error, as);
  } finally {
    // Two names of one file: the system takes the renaming for done and leaves both.
    await dropGeneration(disk, held);
  }
}

/** Lets go of what was held. Never fails. */
export async function dropGeneration(disk: Disk, held: string): Promise<void> {
  await disk.fs.unlink(held).catch(() => undefined);
}

/** Makes a folder durably; fine when it is there. DISK_*. */
export async function makeFolder(disk: Disk, path: string): Promise<void> {
  try {
    await disk.fs.mkdir(path);
    await syncFolder(disk.fs, dirname(path));
  } catch (error) {
    throw diskError(error, path);
  }
}

/** Removes a file durably; fine when it is gone. DISK_*. */
export async function removeFile(disk: Disk, path: string): Promise<void> {
  try {
    await disk.fs.unlink(path);
    await syncFolder(disk.fs, dirname(path));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw diskError(error, path);
  }
}
