import { dirname } from 'node:path';
import type { Disk } from './disk.js';
import { diskError } from './disk-error.js';
import { syncFolder } from './durable-files.js';

/** Keeps damaged bytes beside their document as `NAME.corrupt-TIME`; answers that path. DISK_*. */
export async function keepCopy(disk: Disk, path: string, bytes: Uint8Array): Promise<string> {
  const aside = await freeName(disk, path);
  await disk.files.write(aside, bytes);
  return aside;
}

/** Moves a damaged document out of the way as `NAME.corrupt-TIME`; answers that path. DISK_*. */
export async function moveAside(disk: Disk, path: string): Promise<string> {
  const aside = await freeName(disk, path);
  try {
    await disk.fs.rename(path, aside);
    await syncFolder(disk.fs, dirname(path));
  } catch (error) {
    throw diskError(error, path);
  }
  return aside;
}

async function freeName(disk: Disk, path: string): Promise<string> {
  const time = disk.now().toISOString().replace(/[-:.]/g, '');
  for (let count = 1; ; count += 1) {
    const name = `${path}.corrupt-${time}${count === 1 ? '' : `-${count}`}`;
    if ((await disk.files.read(name)) === null) return name;
  }
}
