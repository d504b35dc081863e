import { readdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { join } from 'node:path';
import {
  type AssetHash,
  assetExtension,
  type Asset,
  type AssetType,
} from '../../../core/image/asset.js';
import { diskError, systemCode } from '../storage/disk-error.js';
import { isTempName } from '../storage/temp-files.js';

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

/**
 * Lists the pictures of an `assets` folder by hash; other files are none of ours. `untidy` are the
 * folders in it where a writer left something half done. A missing folder holds none. DISK_*.
 */
export async function findAssets(
  root: string,
): Promise<{ all: FoundAsset[]; untidy: ReadonlySet<string> }> {
  const untidy = new Set<string>();
  const found = new Map<string, FoundAsset>();
  let turn = performance.now();
  for (const shelf of namesIn(root)) {
    if (!/^[0-9a-f]{2}$/.test(shelf)) continue;
    // A slow drive must not keep other commands from their turn.
    if (performance.now() - turn > TURN_MS) {
      await setImmediate();
      turn = performance.now();
    }
    for (const name of namesIn(join(root, shelf))) {
      if (isTempName(name)) untidy.add(join(root, shelf));
      const part = partOf(shelf, name);
      if (part === null) continue;
      const asset = found.get(part.hash) ?? { hash: part.hash, facts: false, type: null };
      asset.facts ||= part.extension === 'json';
      asset.type ??= TYPES[part.extension] ?? null;
      found.set(part.hash, asset);
    }
  }
  return { all: [...found.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1)), untidy };
}

/** Other commands wait at most this long, ms. */
const TURN_MS = 15;

/** What `AssetHash` accepts, without its ceremony for every one of many names. */
const HASH = /^[0-9a-f]{64}$/;

function partOf(shelf: string, name: string): { hash: AssetHash; extension: string } | null {
  const [hash = '', extension = '', more] = name.split('.');
  const isOurs = more === undefined && HASH.test(hash) && hash.startsWith(shelf);
  return isOurs ? { hash, extension } : null;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return [];
    throw diskError(error, folder);
  }
}
