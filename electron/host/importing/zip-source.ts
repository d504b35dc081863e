import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify, TextDecoder } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { BundleSource } from './bundle-source.js';
import { crc32 } from './crc32.js';
import { sizeText } from './import-limits.js';
import { ImportRefusal } from './refusal.js';
import {
  requireSafeEntries,
  requireSafeEntry,
  visible,
  type ZipLimits,
} from './zip-entry-rules.js';

const openZip = promisify<string, yauzl.Options, ZipFile>(yauzl.open);
const UTF8_FLAG = 0x800;

/**
 * A zip as a source. Its whole list of contents is judged before a byte is unpacked; nothing is ever
 * unpacked to the disk. Throws ImportRefusal with a `zip-…` reason.
 */
export async function zipSource(path: string, limits: ZipLimits): Promise<BundleSource> {
  const { size } = await stat(path);
  if (size > limits.zip) throw new ImportRefusal('zip-too-large', { limit: sizeText(limits.zip) });
  const zip = await openZip(path, {
    strictFileNames: true,
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
  }).catch((cause: unknown) => {
    throw new ImportRefusal('zip-unreadable', {}, { cause });
  });
  try {
    const entries = await safeEntries(zip, limits);
    return sourceOf(zip, basename(path), entries);
  } catch (error) {
    zip.close();
    throw error;
  }
}

function sourceOf(zip: ZipFile, name: string, entries: ReadonlyMap<string, Entry>): BundleSource {
  // Failures of single entries arrive at their streams; one without a listener would end the process.
  zip.on('error', () => undefined);
  return {
    name,
    paths: [...entries.keys()].sort((a, b) => (a < b ? -1 : 1)),
    links: [],
    tooDeep: [],
    async read(path, limit) {
      const entry = entries.get(path);
      if (entry === undefined) throw new ImportRefusal('picture-missing', { target: path });
      if (entry.uncompressedSize > limit) {
        throw new ImportRefusal('file-too-large', { limit: sizeText(limit) });
      }
      return readEntry(zip, entry);
    },
    close() {
      zip.close();
      return Promise.resolve();
    },
  };
}

async function safeEntries(zip: ZipFile, limits: ZipLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) {
    throw new ImportRefusal('zip-too-many', { limit: limits.entries });
  }
  const all: Entry[] = [];
  for await (const entry of entriesOf(zip)) {
    requireSafeEntry(entry, limits);
    requireUtf8Name(entry);
    all.push(entry);
  }
  requireSafeEntries(all, limits);
  const files = all.filter(({ fileName }) => !fileName.endsWith('/') && !isSystemFile(fileName));
  return new Map(files.map((entry) => [entry.fileName.normalize('NFC'), entry]));
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry, void, undefined> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      zip.once('entry', resolve);
      zip.once('end', () => resolve(null));
      zip.once('error', reject);
      zip.readEntry();
    }).catch((cause: unknown) => {
      throw nameRefusal(cause);
    });
    zip.removeAllListeners();
    if (entry === null) return;
    yield entry;
  }
}

/** yauzl names the entry in its message; only paths that lead out of the zip are told apart. */
function nameRefusal(cause: unknown): ImportRefusal {
  const message = cause instanceof Error ? cause.message : '';
  const match =
    /^(?:invalid relative path|absolute path|invalid characters in fileName): (.*)$/s.exec(message);
  if (match === null) return new ImportRefusal('zip-unreadable', {}, { cause });
  const reason = message.startsWith('invalid characters') ? 'zip-name' : 'zip-outside';
  return new ImportRefusal(reason, { entry: visible(match[1] ?? '') }, { cause });
}

function requireUtf8Name(entry: Entry): void {
  if ((entry.generalPurposeBitFlag & UTF8_FLAG) === 0) return;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(entry.fileNameRaw);
  } catch (cause) {
    throw new ImportRefusal('zip-name', { entry: visible(entry.fileName) }, { cause });
  }
}

/** What file managers add by themselves. */
function isSystemFile(name: string): boolean {
  return (
    name.startsWith('__MACOSX/') || /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(name)
  );
}

/** Unpacks one entry into memory, counting bytes as they come and comparing the checksum at the end. */
async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    const stream = await promisify<Entry, NodeJS.ReadableStream>((item, done) =>
      zip.openReadStream(item, done),
    )(entry);
    // yauzl itself stops a stream that is longer or shorter than declared.
    for await (const chunk of stream) chunks.push(chunk as Buffer);
  } catch (cause) {
    throw new ImportRefusal('zip-damaged', { entry: visible(entry.fileName) }, { cause });
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) {
    throw new ImportRefusal('zip-damaged', { entry: visible(entry.fileName) });
  }
  return bytes;
}
