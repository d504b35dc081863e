import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { FileSystem } from './file-system.js';

const TEMP = /^\.(.+)\.(\d+)-[0-9a-f]{16}\.blogpult-tmp$/;

/** Asking the system for random bytes at every save costs more than the rest of the name. */
const ours = randomBytes(4).toString('hex');
let made = 0;

/** A fresh temporary name in the folder of `path`; it says which process made it. */
export function tempPath(path: string): string {
  made = (made + 1) % 0x1_0000_0000;
  const unique = `${process.pid}-${ours}${made.toString(16).padStart(8, '0')}`;
  return join(dirname(path), `.${basename(path)}.${unique}.blogpult-tmp`);
}

/** The name that a temporary file was to take, or null for any other name. */
export function tempTarget(name: string): string | null {
  return TEMP.exec(name)?.[1] ?? null;
}

/** Whether a file's name is one that `tempPath` makes. */
export function isTempName(name: string): boolean {
  return name.startsWith('.') && TEMP.test(name);
}

/**
 * Removes the temporary files that killed processes of ours left in a folder; a missing folder is fine.
 * Those of a living process stay, its write may be under way. `of` is the name of a file when only its
 * own may go. Answers how many were removed.
 */
export async function sweepTempFiles(
  folder: string,
  fs: FileSystem,
  isAlive: (pid: number) => boolean,
  of: string | null = null,
): Promise<number> {
  let removed = 0;
  for (const name of await fs.readdir(folder).catch(() => [])) {
    const pid = TEMP.exec(name)?.[2];
    if (of !== null && !name.startsWith(`.${of}.${pid}-`)) continue;
    if (pid === undefined || isAlive(Number(pid))) continue;
    // What cannot be removed now harms nobody and is tried again at the next start.
    await fs.unlink(join(folder, name)).then(
      () => (removed += 1),
      () => undefined,
    );
  }
  return removed;
}
