import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { BundleSource } from './bundle-source.js';
import { fileSource, folderSource } from './folder-source.js';
import { IMPORT_LIMITS } from './import-limits.js';
import { ImportRefusal } from './refusal.js';
import { zipSource } from './zip-source.js';

const ZIP_START = Buffer.from([0x50, 0x4b]);

/** A path of the person's as a source: folder, zip or one Markdown file. Throws ImportRefusal. */
export async function openSource(path: string): Promise<BundleSource> {
  const about = await stat(path).catch((cause: unknown) => {
    throw new ImportRefusal('not-found', {}, { cause });
  });
  if (about.isDirectory()) return folderSource(path);
  if (/^\.(?:md|markdown)$/i.test(extname(path))) return fileSource(path);
  // Word files are zips too; only what is called a zip, or is a package of ours, is read as one.
  if (!/^\.(?:zip|blogpult)$/i.test(extname(path))) throw new ImportRefusal('format-unknown');
  if (!(await startsLikeZip(path))) throw new ImportRefusal('zip-unreadable');
  return zipSource(path, IMPORT_LIMITS);
}

async function startsLikeZip(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.equals(ZIP_START);
  } finally {
    await file.close();
  }
}
