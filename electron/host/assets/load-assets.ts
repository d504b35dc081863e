import { basename } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Damage } from '../../../core/contract/library.js';
import { Asset, type AssetHash } from '../../../core/image/asset.js';
import type { Disk } from '../storage/disk.js';
import { DamagedDocument, type DocumentKind } from '../storage/document-adapter.js';
import type { DerivedIndex, IndexEntry } from '../storage/derived-index.js';
import { fileMarks, isSameMark } from '../storage/file-mark.js';
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
  /** Folders where a writer left something half done. */
  readonly untidy: ReadonlySet<string>;
}

/** The document that holds the facts about one picture; it is written once. */
export function factsKind(hash: AssetHash): DocumentKind<Asset> {
  return {
    shape: Asset,
    owns: (asset) => asset.hash === hash,
    sort: 'asset',
    conflict: () => new BlogpultError('LIBRARY_CONFLICT', { asset: hash }),
  };
}

const AT_ONCE = 64;

/** What reading the facts of a library's pictures needs; `root` is its `assets` folder. */
export interface AssetReading {
  readonly disk: Disk;
  readonly root: string;
  readonly index: DerivedIndex<AssetEntry>;
  /** Told of facts that a newer app wrote. */
  readonly newer: () => void;
}

/** The facts about a picture as the index keeps them. */
export interface AssetEntry extends IndexEntry {
  readonly asset: Asset;
}

/** Names the shape of indexed facts: another one makes old indexes worthless. */
export const INDEXED_ASSET = `asset ${Object.keys(Asset.shape).join(' ')}`;

/**
 * Reads the facts about every picture, those that the index knows and nobody touched from there.
 * Changes nothing but the index. DISK_*.
 */
export async function loadAssets(reading: AssetReading): Promise<LoadedAssets> {
  const { root, index } = reading;
  const { all, untidy } = await findAssets(root);
  const loaded: LoadedAssets = { assets: new Map(), damages: [], faulty: [], untidy };
  const known = await index.read();
  const marks = await fileMarks(all.map(({ hash }) => factsPath(root, hash)));
  const isKnown = ({ hash }: FoundAsset, at: number) =>
    isSameMark(known.get(hash)?.mark ?? null, marks[at] ?? null);
  const touched = all.filter((found, at) => !isKnown(found, at));
  for (let at = 0; at < touched.length; at += AT_ONCE) {
    const some = touched.slice(at, at + AT_ONCE);
    await Promise.all(some.map((found) => readFacts(reading, found, loaded)));
  }
  const entries: [string, AssetEntry][] = [];
  for (const [at, found] of all.entries()) {
    const value =
      loaded.assets.get(found.hash) ??
      (isKnown(found, at) ? known.get(found.hash)?.asset : undefined);
    const mark = marks[at] ?? null;
    if (value === undefined) continue;
    loaded.assets.set(found.hash, value);
    if (mark !== null) entries.push([found.hash, { mark, asset: value }]);
    if (found.type === null) loaded.damages.push(damageOf(value, value.originalName, 'found'));
  }
  if (touched.length > 0 || known.size !== entries.length) await index.write(entries);
  return loaded;
}

async function readFacts(
  { disk, root, newer }: AssetReading,
  found: FoundAsset,
  loaded: LoadedAssets,
): Promise<void> {
  const { hash } = found;
  const document = new StoredDocument(disk, factsPath(root, hash), factsKind(hash));
  try {
    if (found.facts) await document.load();
    if (document.payload === null) loaded.faulty.push({ found, damage: null });
    else loaded.assets.set(hash, document.payload);
  } catch (error) {
    if (error instanceof DamagedDocument) {
      loaded.faulty.push({ found, damage: error });
      return;
    }
    const isNewer = error instanceof BlogpultError && error.code === 'LIBRARY_TOO_NEW';
    if (!isNewer) throw error;
    newer();
  }
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
    const { default: sharp } = await import('sharp');
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
