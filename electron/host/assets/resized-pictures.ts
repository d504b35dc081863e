import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Asset, AssetRights } from '../../../core/image/asset.js';
import {
  webFiles,
  type Crop,
  type MadeFile,
  type WebFormat,
} from '../../../core/image/web-sizes.js';
import type { Disk } from '../storage/disk.js';
import { logFailure } from '../host-log.js';
import { encodeMoving, encodePart, encodeWeb, WEB_SETTINGS } from './encode-web.js';
import { Pool } from './pool.js';

/** Pictures that are decoded at once: one fewer than the machine can do, so that typing goes on. */
const AT_ONCE = Math.max(1, Math.min(4, availableParallelism() - 1));

/** What names a stored picture and says how its files are to be signed. */
type Source = Pick<Asset, 'hash' | 'rights' | 'animated'>;

/** Files of one picture that are made together. */
interface FileSet extends Source {
  readonly files: readonly MadeFile[];
}

/** Makes smaller sizes of pictures, each once; they are kept in a folder that may be deleted at any time. */
export class ResizedPictures {
  private readonly underWay = new Map<string, Promise<Buffer[]>>();
  private readonly pool = new Pool(AT_ONCE);

  constructor(
    private readonly disk: Disk,
    private readonly cacheDir: string,
  ) {}

  /** A WebP of a stored picture at most `width` px wide, never enlarged; `read` gives its bytes. Failures are those of `read`. */
  get(source: Source, width: number, read: () => Promise<Buffer>): Promise<Buffer> {
    const file = { width, format: 'webp' } as const;
    return this.make({ ...source, files: [file] }, file, read);
  }

  /** One of `webFiles`, or a part of the picture. All files of the picture are made with the first, which is quicker. */
  forBundle(asset: Asset, wanted: MadeFile, read: () => Promise<Buffer>): Promise<Buffer> {
    const whole = webFiles(asset).flatMap(({ made }) => made ?? []);
    const files = wanted.crop === undefined ? whole : [wanted];
    return this.make({ ...asset, files }, wanted, read);
  }

  private async make(set: FileSet, wanted: MadeFile, read: () => Promise<Buffer>): Promise<Buffer> {
    const known = await this.known(set, wanted);
    if (known !== null) return known;
    const { files } = set;
    const key = files.map((file) => this.path(set, file)).join(' ');
    const making =
      this.underWay.get(key) ??
      this.pool
        .run(async () => this.encode(set, await read()))
        .finally(() => this.underWay.delete(key));
    this.underWay.set(key, making);
    const at = files.findIndex((file) => isSame(file, wanted));
    return (await making)[at] as Buffer;
  }

  private async encode(set: FileSet, bytes: Buffer): Promise<Buffer[]> {
    const { files, animated, rights } = set;
    const [first] = files;
    const made = isPart(first)
      ? [await encodePart(bytes, first, rights)]
      : animated
        ? await Promise.all(files.map(({ width }) => encodeMoving(bytes, width)))
        : await encodeWeb(bytes, files, rights);
    await Promise.all(files.map((file, at) => this.keep(set, file, made[at] as Buffer)));
    return made;
  }

  private async known(set: FileSet, file: MadeFile): Promise<Buffer | null> {
    const bytes = await this.disk.files.read(this.path(set, file)).catch(() => null);
    return bytes !== null && isWhole(bytes, file.format) ? bytes : null;
  }

  private async keep(set: FileSet, file: MadeFile, bytes: Buffer): Promise<void> {
    const path = this.path(set, file);
    try {
      await mkdir(dirname(path), { recursive: true });
      await this.disk.files.write(path, bytes);
    } catch (error) {
      // The picture is there all the same; without the cache it only takes longer.
      logFailure('picture cache', error);
    }
  }

  private path({ hash, rights, files }: FileSet, { width, format, crop }: MadeFile): string {
    // A size made from a larger one has other bytes than one made alone: a bundle must never depend on
    // which of them somebody happened to need first.
    const widths = [...new Set(files.map((file) => file.width))];
    const from = widths.length === 1 ? '' : `-of-${widths.join('-')}`;
    const part = crop === undefined ? '' : `-at-${crop.left}-${crop.top}`;
    const name = `${hash}-${width}${part}${from}-v${WEB_SETTINGS.version}${signature(rights)}.${format}`;
    return join(this.cacheDir, hash.slice(0, 2), name);
  }
}

/** Pictures that are signed otherwise are other files. */
function signature(rights: AssetRights | undefined): string {
  if (rights === undefined) return '';
  const text = JSON.stringify([rights.artist, rights.copyright]);
  return `-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

function isPart(file: MadeFile | undefined): file is MadeFile & { readonly crop: Crop } {
  return file?.crop !== undefined;
}

function isSame(one: MadeFile, other: MadeFile): boolean {
  return one.width === other.width && one.format === other.format;
}

/** A file says where it ends, in its first bytes or its last, so that a cut one is not taken for a picture. */
function isWhole(bytes: Buffer, format: WebFormat): boolean {
  if (bytes.length <= 12) return false;
  if (format === 'jpeg') return bytes.readUInt16BE(bytes.length - 2) === 0xffd9;
  if (format === 'png') return bytes.toString('latin1', bytes.length - 8).startsWith('IEND');
  return bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.readUInt32LE(4) + 8 === bytes.length;
}
