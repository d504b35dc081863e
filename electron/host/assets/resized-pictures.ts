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

/** Makes smaller sizes of pictures, each once; they are kept in a folder that may be deleted at any time. */
export class ResizedPictures {
  private readonly underWay = new Map<string, Promise<unknown>>();
  private readonly pool = new Pool(AT_ONCE);

  constructor(
    private readonly disk: Disk,
    private readonly cacheDir: string,
  ) {}

  /** A WebP of a stored picture at most `width` px wide, never enlarged; `read` gives its bytes. Failures are those of `read`. */
  async get(source: Source, width: number, read: () => Promise<Buffer>): Promise<Buffer> {
    return (await this.known(source, width)) ?? this.make(source, [width], width, read);
  }

  /** The same for a file of a bundle: all files of the picture are made with the first, which is quicker. */
  async forBundle(asset: Asset, width: number, read: () => Promise<Buffer>): Promise<Buffer> {
    const known = await this.known(asset, width);
    if (known !== null) return known;
    const widths = webPictures(asset).flatMap((file) => file.width ?? []);
    return this.make(asset, widths.includes(width) ? widths : [width], width, read);
  }

  private async make(
    source: Source,
    widths: readonly number[],
    wanted: number,
    read: () => Promise<Buffer>,
  ): Promise<Buffer> {
    const key = `${source.hash} ${widths.join(' ')}`;
    const running = this.underWay.get(key) as Promise<Buffer[]> | undefined;
    const making =
      running ??
      this.pool
        .run(async () => {
          const bytes = await read();
          const made = source.animated
            ? [await encodeMoving(bytes, wanted)]
            : await encodeWeb(bytes, widths, source.rights);
          await Promise.all(made.map((bytes, at) => this.keep(source, widths[at] ?? 0, bytes)));
          return made;
        })
        .finally(() => this.underWay.delete(key));
    this.underWay.set(key, making);
    return (await making)[widths.indexOf(wanted)] as Buffer;
  }

  private async known(source: Source, width: number): Promise<Buffer | null> {
    const bytes = await this.disk.files.read(this.path(source, width)).catch(() => null);
    return bytes !== null && isWholeWebp(bytes) ? bytes : null;
  }

  private async keep(source: Source, width: number, bytes: Buffer): Promise<void> {
    const path = this.path(source, width);
    try {
      await mkdir(dirname(path), { recursive: true });
      await this.disk.files.write(path, bytes);
    } catch (error) {
      // The picture is there all the same; without the cache it only takes longer.
      logFailure('picture cache', error);
    }
  }

  private path({ hash, rights }: Source, width: number): string {
    const name = `${hash}-${width}-v${WEB_SETTINGS.version}${signature(rights)}.webp`;
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
