import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AssetHash } from '../../../core/image/asset.js';
import { systemCode } from '../storage/disk-error.js';

/**
 * Every hash that any file in these folders mentions, but for what lies in `except` (absolute). Files
 * are searched as they are, whole or damaged, present or earlier, ours or not: a hash too many only
 * keeps a picture longer. Throws the system's error when anything cannot be read.
 */
export async function mentionedAssets(
  folders: readonly string[],
  except: string,
): Promise<Set<AssetHash>> {
  const hashes = new Set<AssetHash>();
  for (const folder of folders) {
    for (const path of await filesBelow(folder, except)) {
      const text = await readFile(path, 'latin1').catch((error: unknown) => {
        // A version that was thinned meanwhile mentions nothing any more.
        if (systemCode(error) === 'ENOENT') return '';
        throw error;
      });
      for (const [hash] of text.matchAll(/[0-9a-f]{64}/g)) hashes.add(hash);
      await setImmediate();
    }
  }
  return hashes;
}

async function filesBelow(folder: string, except: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (systemCode(error) === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(`${except}${sep}`));
}
