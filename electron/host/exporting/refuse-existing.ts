import { lstat } from 'node:fs/promises';
import { BlogpultError } from '../../../core/contract/error-codes.js';

/** Throws EXPORT_TARGET_FOLDER for a folder, and EXPORT_TARGET_EXISTS for a file unless it may be replaced. */
export async function refuseExisting(path: string, replace: boolean): Promise<void> {
  const about = await lstat(path).catch(() => null);
  if (about?.isDirectory() === true) throw new BlogpultError('EXPORT_TARGET_FOLDER', { path });
  if (about === null || replace) return;
  throw new BlogpultError('EXPORT_TARGET_EXISTS', { path });
}
