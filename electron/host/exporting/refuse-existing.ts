import { lstat } from 'node:fs/promises';
import { BlogpultError } from '../../../core/contract/error-codes.js';

/** Throws EXPORT_TARGET_EXISTS for a path that is taken; with `replace` only a folder is in the way. */
export async function refuseExisting(path: string, replace: boolean): Promise<void> {
  const about = await lstat(path).catch(() => null);
  if (about === null || (replace && !about.isDirectory())) return;
  throw new BlogpultError('EXPORT_TARGET_EXISTS', { path });
}
