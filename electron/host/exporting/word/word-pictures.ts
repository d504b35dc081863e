import sharp from 'sharp';
import type { AssetHash } from '../../../../core/image/asset.js';
import type { OpenedLibrary } from '../../library/library-session.js';

/** Longest side of a picture in a document, px: sharp in print, and light enough for a mail. */
const MAX_SIDE = 1400;

/**
 * The pictures as Word takes them: it knows neither WebP nor moving pictures of today, so everything
 * becomes a JPEG, or a PNG where something shows through. ASSET_NOT_FOUND.
 */
export async function wordPictures(
  hashes: readonly AssetHash[],
  { assets }: OpenedLibrary,
): Promise<ReadonlyMap<AssetHash, Buffer>> {
  const pictures = new Map<AssetHash, Buffer>();
  for (const hash of new Set(hashes)) {
    pictures.set(hash, await converted(await assets.bytes(hash)));
  }
  return pictures;
}

async function converted(bytes: Buffer): Promise<Buffer> {
  const side = MAX_SIDE;
  const image = sharp(bytes).resize(side, side, { fit: 'inside', withoutEnlargement: true });
  const { isOpaque } = await sharp(bytes).stats();
  return isOpaque ? image.jpeg({ quality: 85 }).toBuffer() : image.png().toBuffer();
}
