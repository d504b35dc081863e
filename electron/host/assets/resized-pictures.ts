import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Asset, AssetRights } from '../../../core/image/asset.js';
import { webPictures } from '../../../core/export/web-pictures.js';
import type { Disk } from '../storage/disk.js';
import { logFailure } from '../host-log.js';
import { encodeMoving, encodeWeb, WEB_SETTINGS } from './encode-web.js';
import { Pool } from './pool.js';

/** Pictures that are decoded at once: one fewer than the machine can do, so that typing goes on. */
const AT_ONCE = Math.max(1, Math.min(4, availableParallelism() - 1));

/** What names a stored picture and says how its files are to be signed. */
type Source = Pick<Asset, 'hash' | 'rights' | 'animated'>;

/** Files of one picture that are made together; `widths` in px. */
interface FileSet extends Source {
  readonly widths: readonly number[];
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
    return this.make({ ...source, widths: [width] }, width, read);
  }

  /** The same for a file of a bundle: all files of the picture are made with the first, which is quicker. */
  forBundle(asset: Asset, width: number, read: () => Promise<Buffer>): Promise<Buffer> {
    const widths = webPictures(asset).flatMap((file) => file.width ?? []);
    return this.make({ ...asset, widths: widths.includes(width) ? widths : [width] }, width, read);
  }

  private async make(set: FileSet, wanted: number, read: () => Promise<Buffer>): Promise<Buffer> {
    const known = await this.known(set, wanted);
    if (known !== null) return known;
    const { hash, widths } = set;
    const key = `${hash} ${widths.join(' ')}`;
    const making =
      this.underWay.get(key) ??
      this.pool
        .run(async () => this.encode(set, await read()))
        .finally(() => this.underWay.delete(key));
    this.underWay.set(key, making);
    return (await making)[widths.indexOf(wanted)] as Buffer;
  }

  private async encode(set: FileSet, bytes: Buffer): Promise<Buffer[]> {
    const { widths, animated, rights } = set;
    const made = animated
      ? await Promise.all(widths.map((width) => encodeMoving(bytes, width)))
      : await encodeWeb(bytes, widths, rights);
    await Promise.all(made.map((file, at) => this.keep(set, widths[at] ?? 0, file)));
    return made;
  }

  private async known(set: FileSet, width: number): Promise<Buffer | null> {
    const bytes = await this.disk.files.read(this.path(set, width)).catch(() => null);
    return bytes !== null && isWholeWebp(bytes) ? bytes : null;
  }

  private async keep(set: FileSet, width: number, bytes: Buffer): Promise<void> {
    const path = this.path(set, width);
    try {
      await mkdir(dirname(path), { recursive: true });
      await this.disk.files.write(path, bytes);
    } catch (error) {
      // The picture is there all the same; without the cache it only takes longer.
      logFailure('picture cache', error);
    }
  }

  private path({ hash, rights, widths }: FileSet, width: number): string {
    // A size made from a larger one has other bytes than one made alone: a bundle must never depend on
    // which of them somebody happened to need first.
    const from = widths.length === 1 ? '' : `-of-${widths.join('-')}`;
    const name = `${hash}-${width}${from}-v${WEB_SETTINGS.version}${signature(rights)}.webp`;
    return join(this.cacheDir, hash.slice(0, 2), name);
  }
}

/** Pictures that are signed otherwise are other files. */
function signature(rights: AssetRights | undefined): string {
  if (rights === undefined) return '';
  const text = JSON.stringify([rights.artist, rights.copyright]);
  return `-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

/** A WebP states its length in its first bytes, so that a cut file is not taken for a picture. */
function isWholeWebp(bytes: Buffer): boolean {
  return (
    bytes.length > 12 &&
    bytes.toString('latin1', 0, 4) === 'RIFF' &&
    bytes.readUInt32LE(4) + 8 === bytes.length
  );
}
