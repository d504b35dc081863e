import { lstat, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { refuseExisting } from './refuse-existing.js';

/** The document that makes a folder a library. */
const LIBRARY_DOCUMENT = 'blogpult.json';

/**
 * Refuses a place where no export may be written: EXPORT_TARGET_LIBRARY inside any library, whose documents
 * must not be replaced even where somebody allows replacing; else as `refuseExisting`.
 */
export async function refuseTarget(path: string, replace: boolean): Promise<void> {
  if (await isInLibrary(dirname(path))) throw new BlogpultError('EXPORT_TARGET_LIBRARY', { path });
  await refuseExisting(path, replace);
}

/** Links are followed: a library by another name is that library. */
async function isInLibrary(folder: string): Promise<boolean> {
  let real = await realpath(folder).catch(() => folder);
  for (;;) {
    const about = await lstat(join(real, LIBRARY_DOCUMENT)).catch(() => null);
    if (about !== null) return true;
    const above = dirname(real);
    if (above === real) return false;
    real = above;
  }
}
