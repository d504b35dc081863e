import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { LibraryContent } from '../../../core/post/library.js';
import { StoredPost } from '../posts/post-document.js';
import { TrashedState } from '../posts/trash.js';
import type { Disk } from '../storage/disk.js';
import { diskError, systemCode } from '../storage/disk-error.js';
import { syncFolder } from '../storage/durable-files.js';
import { decode, encode } from '../storage/envelope.js';
import { keepGeneration, makeFolder } from '../storage/keep-generation.js';
import { SCHEMA, upgraded, type DocumentSort, type Schema } from '../storage/schema.js';
import type { LibraryFolder } from './library-folder.js';

/** One document that is to be migrated; `path` is below the library's folder. */
interface OldDocument {
  readonly path: string;
  readonly sort: DocumentSort;
  readonly rev: number;
  readonly schema: number;
  readonly payload: unknown;
  readonly bytes: Buffer;
}

const SHAPES: Readonly<Record<'library' | 'post' | 'trashed', z.ZodType>> = {
  library: LibraryContent,
  post: StoredPost,
  trashed: TrashedState,
};

/**
 * Brings a library of an older schema to the present one: copies its documents into
 * `before-schema-N`, writes the migrated ones beside them, reads those back and compares, and only
 * then puts each in its place, the library's own document last. Cut short at any moment the next
 * opening begins again; documents that are new already stay. Answers how many were migrated. Damaged
 * documents are left for the repair. LIBRARY_DAMAGED when a migrated document would not be sound; then
 * nothing was changed. DISK_*.
 */
export async function migrateLibrary(
  disk: Disk,
  folder: LibraryFolder,
  schema: Schema = SCHEMA,
): Promise<number> {
  const content = await oldDocument(
    disk,
    folder,
    { path: basename(folder.content), sort: 'library' },
    schema,
  );
  if (content === null) return 0;
  const old = [...(await oldDocuments(disk, folder, schema)), content];
  const staging = join(folder.root, '.blogpult-migrating');
  await rm(staging, { recursive: true, force: true });
  try {
    for (const document of old) {
      await copyOld(disk, folder, document);
      await stage(disk, join(staging, document.path), document, schema);
    }
    for (const { path } of old)
      await putInPlace(disk, join(staging, path), join(folder.root, path));
  } catch (error) {
    throw diskError(error, folder.root);
  } finally {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
  }
  return old.length;
}

async function oldDocuments(
  disk: Disk,
  folder: LibraryFolder,
  schema: Schema,
): Promise<OldDocument[]> {
  const found: OldDocument[] = [];
  for (const [place, sort] of [
    [folder.posts, 'post'],
    [folder.trash, 'trashed'],
  ] as const) {
    for (const name of await jsonIn(place)) {
      const path = `${basename(place)}/${name}`;
      const document = await oldDocument(disk, folder, { path, sort }, schema);
      if (document !== null) found.push(document);
    }
  }
  return found;
}

async function oldDocument(
  disk: Disk,
  folder: LibraryFolder,
  { path, sort }: Pick<OldDocument, 'path' | 'sort'>,
  schema: Schema,
): Promise<OldDocument | null> {
  const bytes = await disk.files.read(join(folder.root, path));
  const found = bytes === null ? null : decode(bytes, schema.version);
  if (bytes === null || found?.state !== 'older') return null;
  return { path, sort, bytes, rev: found.stamp.rev, schema: found.schema, payload: found.payload };
}

async function copyOld(
  disk: Disk,
  folder: LibraryFolder,
  { path, schema, bytes }: OldDocument,
): Promise<void> {
  const copy = join(folder.root, `before-schema-${schema}`, path);
  await makeFolder(disk, dirname(copy));
  await keepGeneration(disk, join(folder.root, path), bytes, copy);
  await syncFolder(disk.fs, dirname(copy));
}

/** Writes the migrated document and believes it only after it was read back. */
async function stage(
  disk: Disk,
  target: string,
  { path, sort, rev, schema: from, payload }: OldDocument,
  schema: Schema,
): Promise<void> {
  const shape = SHAPES[sort === 'asset' ? 'library' : sort];
  const made = shape.safeParse(upgraded(payload, from, sort, schema));
  if (!made.success) throw new BlogpultError('LIBRARY_DAMAGED', { path }, { cause: made.error });
  await makeFolder(disk, dirname(target));
  await disk.files.write(target, encode(rev, made.data, schema.version).bytes);
  const found = decode((await disk.files.read(target)) ?? Buffer.alloc(0), schema.version);
  const isSound = found.state === 'sound' && found.stamp.rev === rev;
  if (!isSound || !shape.safeParse(found.payload).success) {
    throw new BlogpultError('LIBRARY_DAMAGED', { path });
  }
}

async function putInPlace(disk: Disk, from: string, to: string): Promise<void> {
  await disk.fs.rename(from, to);
  await syncFolder(disk.fs, dirname(to));
}

async function jsonIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return [];
    throw diskError(error, folder);
  });
  return names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
}
