import { lstat, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The document that makes a folder a library. */
const LIBRARY_DOCUMENT = 'blogpult.json';

/** Whether a folder, which need not be there yet, lies in any library. Links are followed: a library by another name is that library. */
export async function isInLibrary(folder: string): Promise<boolean> {
  let here = await realFolder(folder);
  for (;;) {
    const about = await lstat(join(here, LIBRARY_DOCUMENT)).catch(() => null);
    if (about !== null) return true;
    const above = dirname(here);
    if (above === here) return false;
    here = above;
  }
}

/** The nearest folder on the way up that is there, links resolved. */
async function realFolder(folder: string): Promise<string> {
  const real = await realpath(folder).catch(() => null);
  const above = dirname(folder);
  return real ?? (above === folder ? folder : realFolder(above));
}
