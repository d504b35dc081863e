import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AssetHash,
  assetExtension,
  type Asset,
  type AssetType,
} from '../../../core/image/asset.js';
import { diskError, systemCode } from '../storage/disk-error.js';

/** Where a picture's bytes lie below a library's `assets` folder. */
export function picturePath(root: string, asset: Pick<Asset, 'hash' | 'type'>): string {
  const name = `${asset.hash}.${assetExtension(asset.type)}`;
  return join(root, asset.hash.slice(0, 2), name);
}

/** Where the facts about a picture lie. */
export function factsPath(root: string, hash: AssetHash): string {
  return join(root, hash.slice(0, 2), `${hash}.json`);
}

/** What there is of one picture: its facts, its bytes, or both. */
export interface FoundAsset {
  hash: AssetHash;
  facts: boolean;
  type: AssetType | null;
}

const TYPES: Readonly<Record<string, AssetType>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
};

/** Lists the pictures of an `assets` folder by hash; other files are none of ours. A missing folder holds none. DISK_*. */
export async function findAssets(root: string): Promise<FoundAsset[]> {
  const found = new Map<string, FoundAsset>();
  for (const shelf of await namesIn(root)) {
    if (!/^[0-9a-f]{2}$/.test(shelf)) continue;
    for (const name of await namesIn(join(root, shelf))) {
      const part = partOf(shelf, name);
      if (part === null) continue;
      const asset = found.get(part.hash) ?? { hash: part.hash, facts: false, type: null };
      asset.facts ||= part.extension === 'json';
      asset.type ??= TYPES[part.extension] ?? null;
      found.set(part.hash, asset);
    }
  }
  return [...found.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
}

function partOf(shelf: string, name: string): { hash: AssetHash; extension: string } | null {
  const [hash = '', extension = '', more] = name.split('.');
  const isOurs = more === undefined && AssetHash.safeParse(hash).success && hash.startsWith(shelf);
  return isOurs ? { hash, extension } : null;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return [];
    throw diskError(error, folder);
  }
}
