import type { Entry } from 'yauzl';
import { ImportRefusal } from './refusal.js';

/** How much a zip may hold; see `IMPORT_LIMITS` for the units. */
export interface ZipLimits {
  readonly zip: number;
  readonly unpacked: number;
  readonly entry: number;
  readonly entries: number;
  readonly depth: number;
  readonly nameBytes: number;
  readonly pathBytes: number;
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** Control characters, marks that turn the direction of writing, and what Windows forbids in names. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- finding control characters is the purpose
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd:*?"<>|\\]/;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
const UNIX = 3;
const FILE_TYPE = 0o170000;
const SYMLINK = 0o120000;
const LOCAL_HEADER_BYTES = 30;

/** Throws ImportRefusal for one entry that a bundle must not hold. The name has passed yauzl's strict check. */
export function requireSafeEntry(entry: Entry, limits: ZipLimits): void {
  const name = entry.fileName;
  const refuse = (reason: ImportRefusal['reason'], limit: number | string = '') =>
    new ImportRefusal(reason, { entry: visible(name), limit });
  const parts = name.replace(/\/$/, '').split('/');
  const isLong = (text: string, limit: number) => Buffer.byteLength(text) > limit;
  if (isLong(name, limits.pathBytes) || FORBIDDEN.test(name)) throw refuse('zip-name');
  if (parts.some((part) => isLong(part, limits.nameBytes) || isUnsafePart(part))) {
    throw refuse('zip-name');
  }
  if (parts.length > limits.depth) throw refuse('zip-depth', limits.depth);
  if (entry.isEncrypted()) throw refuse('zip-encrypted');
  if (isLink(entry)) throw refuse('zip-symlink');
  if (entry.uncompressedSize > limits.entry) {
    throw refuse('zip-entry-too-large', `${Math.round(limits.entry / 1024 / 1024)} MB`);
  }
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > limits.ratioFrom && uncompressedSize > compressedSize * limits.ratio) {
    throw refuse('zip-ratio');
  }
}

/** Throws ImportRefusal when names meet after folding, ranges of bytes overlap, or the whole is too large. */
export function requireSafeEntries(entries: readonly Entry[], limits: ZipLimits): void {
  const names = new Set<string>();
  let unpacked = 0;
  for (const entry of entries) {
    const key = entry.fileName.normalize('NFC').toLowerCase();
    if (names.has(key)) throw new ImportRefusal('zip-duplicate', { entry: entry.fileName });
    names.add(key);
    unpacked += entry.uncompressedSize;
  }
  if (unpacked > limits.unpacked) {
    const limit = `${Math.round(limits.unpacked / 1024 / 1024)} MB`;
    throw new ImportRefusal('zip-too-large', { limit });
  }
  const byOffset = [...entries].sort(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  );
  let end = 0;
  for (const entry of byOffset) {
    const start = entry.relativeOffsetOfLocalHeader;
    if (start < end) throw new ImportRefusal('zip-overlap', { entry: entry.fileName });
    end = start + LOCAL_HEADER_BYTES + entry.fileNameLength + entry.compressedSize;
  }
}

/** A name as a message may show it: without what could hide or reorder letters, at most 80 characters. */
export function visible(name: string): string {
  return Array.from(name, (char) => (FORBIDDEN.test(char) ? '\u25a1' : char))
    .slice(0, 80)
    .join('');
}

function isUnsafePart(part: string): boolean {
  return part === '' || part === '.' || part === '..' || /[. ]$/.test(part) || RESERVED.test(part);
}

function isLink(entry: Entry): boolean {
  const madeOnUnix = entry.versionMadeBy >> 8 === UNIX;
  const mode = entry.externalFileAttributes >>> 16;
  return (madeOnUnix || mode !== 0) && (mode & FILE_TYPE) === SYMLINK;
}
