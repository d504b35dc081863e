import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AssetHash } from '../../../core/image/asset.js';
import type { Disk } from '../storage/disk.js';
import { logFailure } from '../host-log.js';
import { MAX_ANIMATION_PIXELS } from './image-limits.js';

/** How smaller sizes are encoded. The version is part of every cached name: raise it with any change here. */
const SETTINGS = { version: 1, webp: { quality: 80, effort: 4, smartSubsample: true } } as const;

/** Makes smaller sizes of pictures, each once; they are kept in a folder that may be deleted at any time. */
export class ResizedPictures {
  private readonly underWay = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly disk: Disk,
    private readonly cacheDir: string,
  ) {}

  /** A WebP of a stored picture at most `width` px wide, never enlarged; `read` gives its bytes. Failures are those of `read`. */
  get(hash: AssetHash, width: number, read: () => Promise<Buffer>): Promise<Buffer> {
    const name = `${hash}-${width}-v${SETTINGS.version}.webp`;
    const path = join(this.cacheDir, hash.slice(0, 2), name);
    const running = this.underWay.get(name);
    if (running !== undefined) return running;
    const made = this.cached(path, width, read).finally(() => this.underWay.delete(name));
    this.underWay.set(name, made);
    return made;
  }

  private async cached(path: string, width: number, read: () => Promise<Buffer>): Promise<Buffer> {
    const known = await this.disk.files.read(path).catch(() => null);
    if (known !== null && isWholeWebp(known)) return known;
    const made = await resize(await read(), width);
    try {
      await mkdir(dirname(path), { recursive: true });
      await this.disk.files.write(path, made);
    } catch (error) {
      // The picture is there all the same; without the cache it only takes longer.
      logFailure('picture cache', error);
    }
    return made;
  }
}

async function resize(bytes: Buffer, width: number): Promise<Buffer> {
  // Loaded with the first picture: it takes 30 MB and a good part of a start.
  const { default: sharp } = await import('sharp');
  return sharp(bytes, { animated: true, limitInputPixels: MAX_ANIMATION_PIXELS, failOn: 'error' })
    .resize({ width, withoutEnlargement: true })
    .webp(SETTINGS.webp)
    .toBuffer();
}

/** A WebP states its length in its first bytes, so that a cut file is not taken for a picture. */
function isWholeWebp(bytes: Buffer): boolean {
  return (
    bytes.length > 12 &&
    bytes.toString('latin1', 0, 4) === 'RIFF' &&
    bytes.readUInt32LE(4) + 8 === bytes.length
  );
}
