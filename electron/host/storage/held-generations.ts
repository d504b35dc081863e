import { join } from 'node:path';
import type { Disk } from './disk.js';
import { backupPath } from './document-adapter.js';
import { decode } from './envelope.js';
import { nameGeneration } from './keep-generation.js';
import { tempTarget } from './temp-files.js';

/**
 * A save is acknowledged before the generation it replaced has got its own name. Where the process was
 * killed in between, that name is given here; what is no generation, or not newer than the one that is
 * there, stays for the sweep. To be called before it, by whoever holds the lock. DISK_*.
 */
export async function adoptGenerations(disk: Disk, folder: string): Promise<void> {
  for (const name of await disk.fs.readdir(folder).catch(() => [])) {
    const backup = tempTarget(name);
    if (backup === null || !backup.endsWith(BACKUP)) continue;
    const [held, path] = [join(folder, name), join(folder, backup.slice(0, -BACKUP.length))];
    const bytes = await disk.files.read(held);
    const current = await disk.files.read(path);
    // Two names of the state that is there: the save that held it did not come about.
    if (bytes === null || current?.equals(bytes) === true) continue;
    const before = await disk.files.read(backupPath(path));
    const isNewer = revOf(bytes) > (before === null ? 0 : revOf(before));
    if (isNewer) await nameGeneration(disk, held, backupPath(path));
  }
}

const BACKUP = backupPath('');

/** The revision of an undamaged generation, else 0. */
function revOf(bytes: Uint8Array): number {
  const found = decode(bytes);
  return found.state === 'damaged' ? 0 : (found.stamp?.rev ?? 0);
}
