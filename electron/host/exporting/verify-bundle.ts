import { createHash } from 'node:crypto';
import { access, constants, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { BundleFault, BundleReport } from '../../../core/contract/exports.js';
import { Manifest } from '../../../core/export/manifest.js';
import { MANIFEST_PATH } from '../../../core/export/planned-file.js';
import type { BundleSource } from '../importing/bundle-source.js';
import { folderSource } from '../importing/folder-source.js';
import { IMPORT_LIMITS } from '../importing/import-limits.js';
import { ImportRefusal } from '../importing/refusal.js';
import { zipSource } from '../importing/zip-source.js';
import { diskError } from '../storage/disk-error.js';

/** A bundle of ten thousand posts is a bundle; only one file at a time is held in memory. */
const LIMITS = {
  ...IMPORT_LIMITS,
  ...{ zip: Infinity, unpacked: Infinity, entries: Infinity, ratio: Infinity },
  entry: 1024 * 1024 * 1024,
};

/**
 * Compares every file of a bundle, packed or unpacked, with its manifest. What is damaged is an
 * answer, not a failure. BUNDLE_NOT_FOUND, BUNDLE_UNREADABLE (`path`), DISK_NO_PERMISSION.
 */
export async function verifyBundle(path: string): Promise<BundleReport> {
  const source = await openBundle(path);
  try {
    const manifest = await readManifest(source, path);
    const expected = new Map(manifest.files.map((file) => [file.path, file]));
    const faults: BundleFault[] = [
      ...source.paths
        .filter((name) => name !== MANIFEST_PATH && !expected.has(name))
        .map((name) => ({ file: name, fault: 'extra' as const })),
      ...[...source.links, ...source.tooDeep].map((name) => ({
        file: name,
        fault: 'extra' as const,
      })),
    ];
    const present = new Set(source.paths);
    for (const file of expected.values()) {
      const fault = present.has(file.path) ? await faultOf(file, source) : 'missing';
      if (fault !== null) faults.push({ file: file.path, fault });
    }
    const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
    const { format, posts } = manifest;
    faults.sort((a, b) => (a.file < b.file ? -1 : 1));
    return { path, format, posts: posts.length, files: expected.size, bytes, faults };
  } finally {
    await source.close();
  }
}

async function openBundle(path: string): Promise<BundleSource> {
  const about = await stat(path).catch((cause: unknown) => {
    throw new BlogpultError('BUNDLE_NOT_FOUND', { path }, { cause });
  });
  try {
    return await (about.isDirectory() ? folderSource(path, Infinity) : zipSource(path, LIMITS));
  } catch (cause) {
    await access(path, constants.R_OK).catch((denied: unknown) => {
      throw diskError(denied, path);
    });
    throw unreadable(path, cause);
  }
}

async function readManifest(source: BundleSource, path: string): Promise<Manifest> {
  try {
    const bytes = await source.read(MANIFEST_PATH, LIMITS.entry);
    return Manifest.parse(JSON.parse(bytes.toString('utf8')));
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

async function faultOf(
  { path, bytes, sha256 }: Manifest['files'][number],
  source: BundleSource,
): Promise<BundleFault['fault'] | null> {
  try {
    const found = await source.read(path, LIMITS.entry);
    const hash = createHash('sha256').update(found).digest('hex');
    return found.length === bytes && hash === sha256 ? null : 'changed';
  } catch (cause) {
    if (cause instanceof ImportRefusal) return 'changed';
    throw cause;
  }
}

function unreadable(path: string, cause: unknown): BlogpultError {
  return new BlogpultError('BUNDLE_UNREADABLE', { path: basename(path) }, { cause });
}
