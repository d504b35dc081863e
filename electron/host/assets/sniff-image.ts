import { fileTypeFromBuffer } from 'file-type';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { AssetType } from '../../../core/image/asset.js';

const ACCEPTED: Readonly<Record<string, AssetType>> = {
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/webp': 'image/webp',
  'image/gif': 'image/gif',
};

/**
 * The type of a picture by its first bytes, never by its name. Throws for everything a library does
 * not store: IMAGE_HEIC, IMAGE_TIFF, IMAGE_SVG, and IMAGE_UNKNOWN_FORMAT with `format` where known.
 */
export async function sniffImage(bytes: Uint8Array, name: string): Promise<AssetType> {
  const format = (await fileTypeFromBuffer(bytes))?.mime;
  const type = ACCEPTED[format ?? ''];
  if (type !== undefined) return type;
  if (/^image\/hei[cf]/.test(format ?? '')) throw new BlogpultError('IMAGE_HEIC', { name });
  if (format === 'image/tiff') throw new BlogpultError('IMAGE_TIFF', { name });
  if (isSvg(bytes)) throw new BlogpultError('IMAGE_SVG', { name });
  throw new BlogpultError('IMAGE_UNKNOWN_FORMAT', { name, ...(format ? { format } : {}) });
}

/** How far into a file the first element of an SVG is looked for, bytes. */
const SVG_HEAD = 16_384;

/** An XML declaration or instruction, or the document type of an SVG. */
const PREAMBLE = /^<(?:\?|!doctype\s+svg\b)/i;

function isSvg(bytes: Uint8Array): boolean {
  let text = decodeHead(bytes.subarray(0, SVG_HEAD)).trimStart();
  // XML declaration, comments and document type may stand before the first element.
  for (;;) {
    const end = text.startsWith('<!--') ? '-->' : PREAMBLE.test(text) ? '>' : null;
    if (end === null) return /^<(?:[\w-]{1,40}:)?svg[\s>/]/i.test(text);
    const at = text.indexOf(end);
    if (at < 0) return false;
    // The internal subset of a document type may hold `>` itself; its rest then reads `]>`.
    text = text
      .slice(at + end.length)
      .replace(/^\s*(?:<![A-Z][^>]*>\s*)*\]>/, '')
      .trimStart();
  }
}

function decodeHead(head: Uint8Array): string {
  const [first, second] = head;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(head);
}
