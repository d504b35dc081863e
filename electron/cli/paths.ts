import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from './usage-error.js';

/** The absolute path of a file to write; its folder has to exist. UsageError names the option. */
export async function requireParent(path: string, option: string): Promise<string> {
  const absolute = resolve(path);
  const folder = dirname(absolute);
  const about = await stat(folder).catch(() => null);
  if (about?.isDirectory() !== true) {
    throw new UsageError('folderMissing', { path: folder, option: `--${option}` });
  }
  return absolute;
}
