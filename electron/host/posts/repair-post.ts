import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Damage } from '../../../core/contract/library.js';
import { RecordId } from '../../../core/post/post.js';
import { uniqueSlug } from '../../../core/post/slug.js';
import type { VersionStore } from '../history/version-store.js';
import type { LibraryFolder } from '../library/library-folder.js';
import type { Disk } from '../storage/disk.js';
import { DamagedDocument, readGeneration, type DocumentKind } from '../storage/document-adapter.js';
import { removeFile } from '../storage/keep-generation.js';
import { repairDocument, restoreMissing } from '../storage/repair-document.js';
import { StoredDocument } from '../storage/stored-document.js';
import type { FaultyPost } from './load-posts.js';
import { StoredPost, titleOf } from './post-document.js';
import { strangerFound } from './post-files.js';

/** What repairing posts needs of the library around them. */
export interface PostRepair {
  readonly disk: Disk;
  readonly folder: LibraryFolder;
  readonly versions: VersionStore;
}

/** What became of a faulty post. `document` is null when nothing of it can be read any more. */
export interface RepairedPost {
  readonly document: StoredDocument<StoredPost> | null;
  readonly damage: Damage;
}

/**
 * Restores a faulty post from its previous generation or its newest kept version, or puts it aside.
 * `slugs` are the addresses of the others. LIBRARY_TOO_NEW, DISK_*.
 */
export async function repairPost(
  { disk, folder, versions }: PostRepair,
  kind: DocumentKind<StoredPost>,
  { id, damage, title: known = id }: FaultyPost,
  slugs: Pick<ReadonlySet<string>, 'has'>,
): Promise<RepairedPost> {
  const path = folder.post(id);
  const restored =
    damage === null
      ? await restoreMissing(disk, path, kind)
      : (await repairDocument(disk, damage, kind)) === 'restored';
  const document = new StoredDocument(disk, path, kind);
  if (restored) await document.load();
  else {
    const kept = await versions.newest(id);
    if (kept !== null) {
      const { revision, ...post } = kept;
      await document.save(post, revision);
    }
  }
  await takeFreeAddress(document, slugs);
  const isBack = document.payload !== null;
  const title = document.payload?.title ?? titleOf(damage?.bytes ?? Buffer.alloc(0), known);
  return {
    document: isBack ? document : null,
    damage: {
      file: `posts/${id}.json`,
      what: 'post',
      title,
      outcome: isBack ? 'restored' : 'quarantined',
      restorable: isBack,
    },
  };
}

/** A state from before may have an address that another post has by now. */
async function takeFreeAddress(
  document: StoredDocument<StoredPost>,
  slugs: Pick<ReadonlySet<string>, 'has'>,
): Promise<void> {
  const post = document.payload;
  if (post === null || !slugs.has(post.slug)) return;
  await document.save({ ...post, slug: uniqueSlug(post.slug, slugs) });
}

/**
 * Takes a sync client's second copy of a post among that post's versions; its bytes are on the disk
 * there before the file goes. Everything else of a strange name is only named. DISK_*.
 */
export async function keepStranger(
  { disk, folder, versions }: PostRepair,
  name: string,
): Promise<Damage> {
  const path = join(folder.posts, name);
  const found = await strangerIn(disk, path);
  if (found === null) return strangerFound(name);
  await versions.keepState(found.payload, found.rev, 'conflict');
  await removeFile(disk, path);
  const { title } = found.payload;
  return { file: `posts/${name}`, what: 'post', title, outcome: 'kept', restorable: true };
}

async function strangerIn(disk: Disk, path: string) {
  const isFile = await stat(path).then(
    (about) => about.isFile(),
    () => false,
  );
  const bytes = isFile ? await disk.files.read(path) : null;
  if (bytes === null) return null;
  try {
    const { generation } = readGeneration(path, bytes, { shape: StoredPost, sort: 'post' });
    return RecordId.safeParse(generation.payload.id).success ? generation : null;
  } catch (error) {
    if (error instanceof DamagedDocument || error instanceof BlogpultError) return null;
    throw error;
  }
}
