import type { AssetType } from '../../../core/image/asset.js';

/**
 * Whether the file holds the picture and nothing else: no metadata, no comments, no colour profile,
 * no bytes behind its end. Such bytes can be stored as they are, so that a picture that travels from
 * library to library keeps its hash and its quality. Only JPEG and WebP are looked at: the others
 * lose nothing when they are written anew.
 */
export function isBarePicture(bytes: Uint8Array, type: AssetType): boolean {
  if (type === 'image/jpeg') return isBareJpeg(bytes);
  return type === 'image/webp' && isBareWebp(bytes);
}

const JPEG_END = 0xd9;
const JPEG_SCAN = 0xda;
const JFIF = 0xe0;

/** Tables, frame headers, scans and the JFIF header; everything else carries words or worse. */
function isJpegEssential(marker: number): boolean {
  const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8 && marker !== 0xcc;
  return isFrame || marker === 0xdb || marker === 0xdd || marker === JPEG_SCAN || marker === JFIF;
}

/** Walks the segments of a JPEG (ITU-T T.81, annex B). */
function isBareJpeg(bytes: Uint8Array): boolean {
  let at = 2;
  while (at + 3 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (!isJpegEssential(marker)) return false;
    at += 2 + segmentLength(bytes, at + 2);
    if (marker === JPEG_SCAN) at = endOfScan(bytes, at);
  }
  return at === bytes.length - 2 && bytes[at] === 0xff && bytes[at + 1] === JPEG_END;
}

function segmentLength(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** Where the next marker stands behind compressed data, in which FF is followed by 00 or a restart mark. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += 2;
  }
}

const WEBP_ESSENTIALS: ReadonlySet<string> = new Set([
  'VP8 ',
  'VP8L',
  'VP8X',
  'ALPH',
  'ANIM',
  'ANMF',
]);

/** Walks the chunks of a WebP (RFC 9649). */
function isBareWebp(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || view.getUint32(4, true) + 8 !== bytes.length) return false;
  let at = 12;
  while (at + 8 <= bytes.length) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    if (!WEBP_ESSENTIALS.has(name)) return false;
    const length = view.getUint32(at + 4, true);
    at += 8 + length + (length % 2);
  }
  return at === bytes.length;
}
