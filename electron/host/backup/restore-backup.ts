import { createHash } from 'node:crypto';
import {
  access,
  constants,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { inOrder } from '../exporting/in-order.js';
import type { BundleSource } from '../importing/bundle-source.js';
import { ImportRefusal } from '../importing/refusal.js';
import { zipSource } from '../importing/zip-source.js';
import { POSTS_FOLDER } from '../library/incoming-folder.js';
import { requireEmptyFolder } from '../library/library-folder.js';
import { createDurableFiles, syncFolder } from '../storage/durable-files.js';
import { diskError } from '../storage/disk-error.js';
import { nodeFileSystem } from '../storage/file-system.js';
import { BACKUP_MANIFEST_PATH, BackupManifest, type BackupResult } from './backup-manifest.js';
import { restoringFolder, sweepRestores } from './unfinished-restores.js';

/** A backup is our own and may be large; what counts is that its names stay inside and its hashes hold. */
const LIMITS = {
  zip: Infinity,
  unpacked: Infinity,
  entry: 2 ** 31,
  entries: 1_000_000,
  depth: 16,
  ...{ nameBytes: 1000, pathBytes: 1000 },
  ratio: Infinity,
  ratioFrom: Infinity,
} as const;

/** The document that makes a folder a library: moved last, so that a half-moved folder is none. */
const LIBRARY_DOCUMENT = 'blogpult.json';

type BackedUpFile = BackupManifest['files'][number];
const durable = createDurableFiles();
const AT_ONCE = 8;

/**
 * Restores a backup into an empty or new folder. Everything is written beside it and compared first;
 * on any failure nothing stays. IMPORT_NOT_FOUND, BACKUP_DAMAGED, LIBRARY_FOLDER_NOT_EMPTY, DISK_*.
 */
export async function restoreBackup(file: string, into: string): Promise<BackupResult> {
  const path = resolve(into);
  await requireEmptyFolder(path);
  return withBackup(file, async (source, files) => {
    const staging = await stagingFolder(path);
    try {
      const restoring = {
        source,
        folder: staging,
        backup: file,
        write: (path: string, bytes: Uint8Array) => durable.write(path, bytes),
      };
      const restored = inOrder(files, AT_ONCE, (entry) => restoreFile(restoring, entry));
      while ((await restored.next()).done !== true);
      // A zip holds no empty folders, and a library without posts has this one.
      await nodeFileSystem.mkdir(join(staging, POSTS_FOLDER));
      await moveInto(staging, path);
    } catch (cause) {
      throw diskError(cause, path);
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
    return { path, files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  });
}

/** Restores every file of a backup into a temporary folder, a few at a time, and compares it. BACKUP_DAMAGED, DISK_*. */
export async function tryRestore(file: string): Promise<void> {
  await withBackup(file, async (source, files) => {
    const folder = await mkdtemp(join(tmpdir(), 'blogpult-trial-'));
    try {
      const trial = { source, folder, backup: file, write: writeFile };
      const restored = inOrder(files, AT_ONCE, (entry) => restoreFile(trial, entry));
      // Each copy goes once it is compared: the trial needs room for a few files, not for a library.
      for await (const target of restored) await rm(target);
    } catch (cause) {
      throw diskError(cause, folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

async function withBackup<Result>(
  file: string,
  work: (source: BundleSource, files: readonly BackedUpFile[]) => Promise<Result>,
): Promise<Result> {
  const path = resolve(file);
  await access(path, constants.R_OK).catch((cause: unknown) => {
    const failure = diskError(cause, path);
    if (failure.code === 'DISK_NO_PERMISSION') throw failure;
    throw new BlogpultError('IMPORT_NOT_FOUND', { path }, { cause });
  });
  const source = await zipSource(path, LIMITS).catch((cause: unknown) => {
    throw cause instanceof ImportRefusal ? damaged(path, basename(path), cause) : cause;
  });
  try {
    return await work(source, await readManifest(source, path));
  } catch (cause) {
    if (cause instanceof ImportRefusal) throw damaged(path, BACKUP_MANIFEST_PATH, cause);
    throw diskError(cause, path);
  } finally {
    await source.close();
  }
}

async function readManifest(source: BundleSource, path: string): Promise<readonly BackedUpFile[]> {
  const bytes = await source.read(BACKUP_MANIFEST_PATH, LIMITS.entry);
  let manifest: BackupManifest;
  try {
    manifest = BackupManifest.parse(JSON.parse(bytes.toString('utf8')));
  } catch (cause) {
    throw damaged(path, BACKUP_MANIFEST_PATH, cause);
  }
  const listed = new Set(manifest.files.map((entry) => entry.path));
  const there = new Set(source.paths.filter((name) => name !== BACKUP_MANIFEST_PATH));
  const odd = [...listed, ...there].find((name) => !listed.has(name) || !there.has(name));
  if (odd !== undefined) throw damaged(path, odd);
  if (!listed.has(LIBRARY_DOCUMENT)) throw damaged(path, LIBRARY_DOCUMENT);
  return manifest.files;
}

/** Where files come from and go to. A trial needs no durable `write`: nothing of it stays. */
interface Restoring {
  readonly source: BundleSource;
  readonly folder: string;
  readonly backup: string;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
}

/** Writes one file, reads it back and compares; answers where it lies. */
async function restoreFile(
  { source, folder, backup, write }: Restoring,
  entry: BackedUpFile,
): Promise<string> {
  const target = join(folder, entry.path);
  await nodeFileSystem.mkdir(dirname(target));
  const packed = await source.read(entry.path, LIMITS.entry).catch((cause: unknown) => {
    throw cause instanceof ImportRefusal ? damaged(backup, entry.path, cause) : cause;
  });
  await write(target, packed);
  const bytes = await readFile(target);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (bytes.length !== entry.bytes || sha256 !== entry.sha256) throw damaged(backup, entry.path);
  return target;
}

/** An empty folder beside the target: on the same disk, so that moving out of it cannot fail half-way. */
async function stagingFolder(path: string): Promise<string> {
  const parent = dirname(path);
  try {
    await nodeFileSystem.mkdir(parent);
    await sweepRestores(parent);
    return await restoringFolder(parent);
  } catch (cause) {
    throw diskError(cause, parent);
  }
}

async function moveInto(staging: string, path: string): Promise<void> {
  await nodeFileSystem.mkdir(path);
  const others = (await readdir(staging)).filter((name) => name !== LIBRARY_DOCUMENT);
  const names = [...others, LIBRARY_DOCUMENT];
  const moved: string[] = [];
  try {
    for (const name of names) {
      await rename(join(staging, name), join(path, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) await rm(join(path, name), { recursive: true, force: true });
    throw error;
  }
  await syncFolder(nodeFileSystem, path);
  await syncFolder(nodeFileSystem, dirname(path));
}

function damaged(path: string, reason: string, cause?: unknown): BlogpultError {
  return new BlogpultError('BACKUP_DAMAGED', { path: resolve(path), reason }, { cause });
}
