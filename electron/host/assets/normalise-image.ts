import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Asset, AssetType } from '../../../core/image/asset.js';
import { isBarePicture } from './bare-picture.js';
import { MAX_ANIMATION_PIXELS, MAX_BYTES, MAX_PIXELS, MAX_SIDE } from './image-limits.js';
import { readRights } from './read-rights.js';
import { sniffImage } from './sniff-image.js';

/** A picture as a library stores it: its bytes and what they show; `width` and `height` in px. */
export interface NormalImage extends Pick<
  Asset,
  'type' | 'width' | 'height' | 'animated' | 'rights' | 'seeThrough'
> {
  readonly bytes: Buffer;
}

const MB = 1024 * 1024;

/**
 * Makes any accepted picture fit for a library: upright, in sRGB, without GPS, camera or other
 * metadata (whose picture it is becomes a fact beside it), at most 2400 px on its longer side; animations stay animated. Equal bytes give equal
 * bytes. IMAGE_EMPTY, IMAGE_TOO_LARGE, IMAGE_TOO_MANY_PIXELS, IMAGE_HEIC, IMAGE_SVG, IMAGE_TIFF,
 * IMAGE_UNKNOWN_FORMAT, IMAGE_BROKEN, each with `name` and `size` (MB) where it matters.
 */
export async function normaliseImage(bytes: Uint8Array, name: string): Promise<NormalImage> {
  if (bytes.length === 0) throw new BlogpultError('IMAGE_EMPTY', { name });
  if (bytes.length > MAX_BYTES) {
    const size = Math.ceil((bytes.length / MB) * 10) / 10;
    throw new BlogpultError('IMAGE_TOO_LARGE', { name, size, limit: MAX_BYTES / MB });
  }
  const type = await sniffImage(bytes, name);
  try {
    const head = await measure(bytes, type, name);
    const animated = moves(head);
    if (isNormal(bytes, type, head) && (await decodesCleanly(bytes, animated))) {
      const height = head.pageHeight ?? head.height;
      const clear = await clarity(bytes, head);
      return { bytes: Buffer.from(bytes), type, width: head.width, height, animated, ...clear };
    }
    const { data, info } = await encode(bytes, type, animated);
    const height = info.pageHeight ?? info.height;
    const rights = readRights(head);
    const facts = { ...(await clarity(data, head)), ...(rights && { rights }) };
    return { bytes: data, type, width: info.width, height, animated, ...facts };
  } catch (error) {
    if (error instanceof BlogpultError) throw error;
    throw new BlogpultError('IMAGE_BROKEN', { name }, { cause: error });
  }
}

/** Reads the header only, and refuses what is too large to be decoded. */
async function measure(bytes: Uint8Array, type: AssetType, name: string): Promise<Metadata> {
  const head = await sharp(bytes, { limitInputPixels: false, animated: true }).metadata();
  if (`image/${head.format}` !== type) throw new Error(`found ${head.format} in ${type}`);
  const frame = head.width * (head.pageHeight ?? head.height);
  const frames = head.pages ?? 1;
  if (frame > MAX_PIXELS || frame * frames > (frames > 1 ? MAX_ANIMATION_PIXELS : MAX_PIXELS)) {
    const size = { width: head.width, height: head.pageHeight ?? head.height };
    throw new BlogpultError('IMAGE_TOO_MANY_PIXELS', { name, limit: MAX_PIXELS / 1e6, ...size });
  }
  return head;
}

/** PNG and GIF keep what is see-through in every size, JPEG has none; of a WebP somebody has to look. */
async function clarity(
  bytes: Uint8Array,
  { format, hasAlpha }: Metadata,
): Promise<Pick<Asset, 'seeThrough'>> {
  if (format !== 'webp' || !hasAlpha) return {};
  const { isOpaque } = await sharp(bytes, readOptions(false)).stats();
  return isOpaque ? {} : { seeThrough: true };
}

function moves({ format, pages }: Metadata): boolean {
  return (pages ?? 1) > 1 && (format === 'gif' || format === 'webp');
}

/** Whether nothing would be mended: writing it anew could only cost quality. */
function isNormal(bytes: Uint8Array, type: AssetType, head: Metadata): boolean {
  const side = Math.max(head.width, head.pageHeight ?? head.height);
  const isPlain = head.space === 'srgb' || head.space === 'b-w';
  return side <= MAX_SIDE && isPlain && isBarePicture(bytes, type);
}

/** Whether every pixel can be decoded without even a warning. */
function decodesCleanly(bytes: Uint8Array, animated: boolean): Promise<boolean> {
  const image = sharp(bytes, { ...readOptions(animated), failOn: 'warning' });
  return image.stats().then(
    () => true,
    () => false,
  );
}

function readOptions(animated: boolean): SharpOptions {
  return {
    animated,
    limitInputPixels: animated ? MAX_ANIMATION_PIXELS : MAX_PIXELS,
    // `error` refuses truncated and broken data, but not the odd tags that cameras write.
    failOn: 'error',
  };
}

function encode(bytes: Uint8Array, type: AssetType, animated: boolean) {
  const image = sharp(bytes, readOptions(animated))
    .autoOrient()
    .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  return inFormat(image, type).toBuffer({ resolveWithObject: true });
}

function inFormat(image: Sharp, type: AssetType): Sharp {
  switch (type) {
    case 'image/jpeg':
      return image.jpeg({ quality: 88, mozjpeg: true });
    case 'image/png':
      return image.png({ compressionLevel: 9, adaptiveFiltering: true });
    case 'image/webp':
      return image.webp({ quality: 88, smartSubsample: true });
    case 'image/gif':
      return image.gif({ effort: 7, reuse: true });
  }
}
