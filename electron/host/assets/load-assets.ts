import { basename } from 'node:path';
import sharp from 'sharp';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Damage } from '../../../core/contract/library.js';
import { Asset, type AssetHash } from '../../../core/image/asset.js';
import type { Disk } from '../storage/disk.js';
import { DamagedDocument, type DocumentKind } from '../storage/document-adapter.js';
import { moveAside } from '../storage/quarantine.js';
import { StoredDocument } from '../storage/stored-document.js';
import { factsPath, findAssets, picturePath, type FoundAsset } from './asset-folder.js';

/** A picture whose facts are missing (`damage` null) or damaged. */
interface FaultyAsset {
  readonly found: FoundAsset;
  readonly damage: DamagedDocument | null;
}

/** The pictures of a library by hash, and what was not as it should be. */
export interface LoadedAssets {
  readonly assets: Map<AssetHash, Asset>;
  readonly damages: Damage[];
  readonly faulty: FaultyAsset[];
}

/** The document that holds the facts about one picture; it is written once. */
export function factsKind(hash: AssetHash): DocumentKind<Asset> {
  return {
    shape: Asset.refine((asset) => asset.hash === hash),
    conflict: () => new BlogpultError('LIBRARY_CONFLICT', { asset: hash }),
  };
}

const AT_ONCE = 64;

/** Reads the facts about every picture and changes nothing; `newer` is told of those that a newer app wrote. DISK_*. */
export async function loadAssets(
  disk: Disk,
  root: string,
  newer: () => void,
): Promise<LoadedAssets> {
  const loaded: LoadedAssets = { assets: new Map(), damages: [], faulty: [] };
  const read = async (found: FoundAsset) => {
    const document = new StoredDocument(disk, factsPath(root, found.hash), factsKind(found.hash));
    try {
      if (found.facts) await document.load();
    } catch (error) {
      if (error instanceof DamagedDocument) {
        loaded.faulty.push({ found, damage: error });
        return;
      }
      const isNewer = error instanceof BlogpultError && error.code === 'LIBRARY_TOO_NEW';
      if (!isNewer) throw error;
      newer();
      return;
    }
    const { payload } = document;
    if (payload === null) loaded.faulty.push({ found, damage: null });
    else loaded.assets.set(found.hash, payload);
    if (payload !== null && found.type === null) {
      loaded.damages.push(damageOf(payload, payload.originalName, 'found'));
    }
  };
  const all = await findAssets(root);
  for (let at = 0; at < all.length; at += AT_ONCE) {
    await Promise.all(all.slice(at, at + AT_ONCE).map(read));
  }
  return loaded;
}

/** Works lost or damaged facts out anew from the picture itself, all but its name. DISK_*. */
export async function repairAsset(
  disk: Disk,
  root: string,
  { found, damage }: FaultyAsset,
  loaded: LoadedAssets,
): Promise<void> {
  const { hash } = found;
  const asset = await factsFromPicture(disk, root, found);
  if (damage !== null) {
    await moveAside(disk, damage.path);
    const outcome = asset === null ? 'quarantined' : 'restored';
    loaded.damages.push(damageOf(asset ?? { hash, type: 'image/jpeg' }, hash, outcome));
  }
  if (asset === null) return;
  await new StoredDocument(disk, factsPath(root, hash), factsKind(hash)).save(asset);
  loaded.assets.set(hash, asset);
}

async function factsFromPicture(
  disk: Disk,
  root: string,
  { hash, type }: FoundAsset,
): Promise<Asset | null> {
  if (type === null) return null;
  const path = picturePath(root, { hash, type });
  const bytes = await disk.files.read(path);
  try {
    const {
      width,
      height,
      pageHeight,
      pages = 1,
    } = await sharp(bytes ?? Buffer.alloc(0), {
      animated: true,
    }).metadata();
    return Asset.parse({
      hash,
      type,
      width,
      height: pageHeight ?? height,
      bytes: bytes?.length,
      animated: pages > 1,
      originalName: basename(path),
      addedAt: disk.now().toISOString(),
    });
  } catch {
    // No picture any more: `verify` names it, and posts that show it say that it is missing.
    return null;
  }
}

function damageOf(
  { hash, type }: Pick<Asset, 'hash' | 'type'>,
  title: string,
  outcome: Damage['outcome'],
): Damage {
  const file = picturePath('assets', { hash, type }).replaceAll('\\', '/');
  return { file, what: 'asset', title, outcome, restorable: outcome === 'restored' };
}
