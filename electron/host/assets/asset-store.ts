import { createHash } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Damage } from '../../../core/contract/library.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { MadeFile } from '../../../core/image/web-sizes.js';
import { beginningOf } from '../../../core/typography/beginning.js';
import type { Disk } from '../storage/disk.js';
import type { DerivedIndex } from '../storage/derived-index.js';
import { diskError } from '../storage/disk-error.js';
import { syncFolder } from '../storage/durable-files.js';
import { removeFile } from '../storage/keep-generation.js';
import { StoredDocument } from '../storage/stored-document.js';
import { sweepTempFiles } from '../storage/temp-files.js';
import type { WriteQueue } from '../storage/write-queue.js';
import { factsPath, picturePath } from './asset-folder.js';
import {
  factsKind,
  loadAssets,
  repairAsset,
  type AssetEntry,
  type LoadedAssets,
} from './load-assets.js';
import { appPart } from '../app-part.js';
import type { NormalImage } from './normalise-image.js';
import type { ResizedPictures } from './resized-pictures.js';

/** What the pictures need from the library around them. */
export interface AssetSurroundings {
  readonly disk: Disk;
  /** The library's `assets` folder. */
  readonly root: string;
  readonly queue: WriteQueue;
  readonly resized: ResizedPictures;
  readonly index: DerivedIndex<AssetEntry>;
  /** Throws LIBRARY_READ_ONLY when this process may not write any more. */
  requireWritable(): Promise<void>;
  readonly damaged: (damage: Damage) => void;
  /** Told when facts were written by a newer app. */
  readonly newer: () => void;
}

/** The pictures of an open library, named by the SHA-256 of their stored bytes. */
export class AssetStore {
  /** Pictures that somebody asked for since the library was opened. */
  private readonly wanted = new Set<AssetHash>();
  /** Pictures that were stored for something on its way, and for which. */
  private readonly taken = new Map<AssetHash, object>();

  private constructor(
    private readonly around: AssetSurroundings,
    private readonly loaded: LoadedAssets,
  ) {}

  /** Reads the facts about all pictures of a library and changes nothing. DISK_*. */
  static async read(around: AssetSurroundings): Promise<AssetStore> {
    return new AssetStore(around, await loadAssets(around));
  }

  /** Works out anew what is damaged or missing, and reports the damage. DISK_*. */
  async repair(): Promise<void> {
    const { around, loaded } = this;
    for (const shelf of loaded.untidy) await sweepTempFiles(shelf, around.disk.fs, () => false);
    for (const fault of loaded.faulty.splice(0)) {
      await repairAsset(around.disk, around.root, fault, loaded);
    }
    for (const damage of loaded.damages.splice(0)) around.damaged(damage);
  }

  /** All pictures, the latest first. */
  list(): Asset[] {
    return [...this.loaded.assets.values()].sort(byAddedDescending);
  }

  /** Whether there is a picture of this hash. */
  has(hash: AssetHash): boolean {
    return this.loaded.assets.has(hash);
  }

  /** The facts about one picture. ASSET_NOT_FOUND. */
  get(hash: AssetHash): Asset {
    const asset = this.loaded.assets.get(hash);
    this.wanted.add(hash);
    if (asset === undefined) throw new BlogpultError('ASSET_NOT_FOUND', { asset: hash });
    return asset;
  }

  /**
   * Takes a picture's file; `name` is kept as data. A picture that is stored already, as it came or as
   * it would be stored, is not stored again and keeps its first name. A `taker` is an import on its way:
   * what is stored for it alone can be given back (`takenBy`). IMAGE_*, LIBRARY_READ_ONLY, DISK_*.
   */
  async add(bytes: Uint8Array, name: string, taker: object | null = null): Promise<Asset> {
    const known = this.loaded.assets.get(sha256(bytes));
    // A picture from one of our own bundles must not lose quality with every trip.
    if (known !== undefined) return this.around.queue.run(() => this.keep(known, bytes, taker));
    const originalName = fileName(name);
    // Loaded with the first picture: what decodes them takes 30 MB that most starts do not need.
    const { normaliseImage } = await appPart('sharp', () => import('./normalise-image.js'));
    const image = await normaliseImage(bytes, originalName);
    return this.around.queue.run(() => this.store(image, originalName, taker));
  }

  /** The stored bytes. ASSET_NOT_FOUND when they are missing or not what they were; DISK_*. */
  async bytes(hash: AssetHash): Promise<Buffer> {
    const asset = this.get(hash);
    const bytes = await this.stored(asset);
    if (bytes === null) throw new BlogpultError('ASSET_NOT_FOUND', { asset: asset.originalName });
    return bytes;
  }

  /** A WebP at most `width` px wide, never enlarged. ASSET_NOT_FOUND, DISK_*. */
  resized(hash: AssetHash, width: number): Promise<Buffer> {
    this.wanted.add(hash);
    const source = this.loaded.assets.get(hash) ?? { hash, animated: false };
    return this.around.resized.get(source, width, () => this.bytes(hash));
  }

  /** A file of a bundle that shows the picture in all its web sizes. ASSET_NOT_FOUND, DISK_*. */
  forBundle(hash: AssetHash, file: MadeFile): Promise<Buffer> {
    return this.around.resized.forBundle(this.get(hash), file, () => this.bytes(hash));
  }

  /**
   * Removes a picture that nothing mentions, unless somebody asked for it since the library was opened;
   * false then. Must run in the write queue. LIBRARY_READ_ONLY, DISK_*.
   */
  async removeUnused(hash: AssetHash): Promise<boolean> {
    const { disk, root } = this.around;
    const asset = this.loaded.assets.get(hash);
    if (asset === undefined || this.wanted.has(hash)) return false;
    await this.around.requireWritable();
    this.loaded.assets.delete(hash);
    // A picture without facts gets new ones at the next start; facts without a picture would be damage.
    await removeFile(disk, factsPath(root, hash));
    await removeFile(disk, picturePath(root, asset));
    return true;
  }

  /** What was stored for this taker alone and nobody asked for since. */
  takenBy(taker: object): AssetHash[] {
    return [...this.taken].flatMap(([hash, by]) =>
      by === taker && !this.wanted.has(hash) ? [hash] : [],
    );
  }

  /** What a taker brought is a picture like any other from now on. */
  settle(taker: object): void {
    for (const [hash, by] of this.taken) if (by === taker) this.taken.delete(hash);
  }

  /** First the picture, then the facts that name it: a cut between them leaves no dangling name. */
  private async store(
    image: NormalImage,
    originalName: string,
    taker: object | null,
  ): Promise<Asset> {
    const { disk, root } = this.around;
    const hash = sha256(image.bytes);
    const known = this.loaded.assets.get(hash);
    if (known !== undefined) return this.keep(known, image.bytes, taker);
    await this.writePicture({ hash, type: image.type }, image.bytes);
    const { bytes, ...facts } = image;
    const addedAt = disk.now().toISOString();
    const made: Asset = { ...facts, hash, bytes: bytes.length, originalName, addedAt };
    const document = new StoredDocument(disk, factsPath(root, hash), factsKind(hash));
    // A sync client may have brought the facts meanwhile; they are about the very same bytes.
    if (!(await document.load())) await document.save(made);
    const asset = document.payload ?? made;
    this.loaded.assets.set(hash, asset);
    if (taker === null) this.wanted.add(hash);
    else this.taken.set(hash, taker);
    return asset;
  }

  /** A known picture; its bytes are put back when the disk has lost or damaged them. */
  private async keep(known: Asset, bytes: Uint8Array, taker: object | null): Promise<Asset> {
    if (taker === null || this.taken.get(known.hash) !== taker) this.wanted.add(known.hash);
    // It may have been collected while this waited for its turn.
    this.loaded.assets.set(known.hash, known);
    if ((await this.stored(known).catch(() => null)) === null)
      await this.writePicture(known, bytes);
    return known;
  }

  private async writePicture(
    asset: Pick<Asset, 'hash' | 'type'>,
    bytes: Uint8Array,
  ): Promise<void> {
    const { disk, root } = this.around;
    await this.around.requireWritable();
    const path = picturePath(root, asset);
    await makeShelf(disk, path);
    await disk.files.write(path, bytes);
  }

  /** The stored bytes, null when they are missing or not what they were. DISK_*. */
  private async stored(asset: Asset): Promise<Buffer | null> {
    const bytes = await this.around.disk.files.read(picturePath(this.around.root, asset));
    return bytes === null || sha256(bytes) !== asset.hash ? null : bytes;
  }
}

async function makeShelf(disk: Disk, path: string): Promise<void> {
  const shelf = dirname(path);
  try {
    await stat(shelf);
  } catch {
    try {
      await mkdir(shelf, { recursive: true });
      await syncFolder(disk.fs, dirname(shelf));
    } catch (error) {
      throw diskError(error, shelf);
    }
  }
}

function sha256(bytes: Uint8Array): AssetHash {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The bare name of a file: some browsers and archives give whole paths. */
function fileName(name: string): string {
  const bare = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  // eslint-disable-next-line no-control-regex -- names come from other systems and are shown to people
  return beginningOf(bare.replace(/[\u0000-\u001f\u007f]/g, ''), 255) || 'Bild';
}

function byAddedDescending(a: Asset, b: Asset): number {
  if (a.addedAt !== b.addedAt) return a.addedAt < b.addedAt ? 1 : -1;
  return a.hash < b.hash ? -1 : 1;
}
