import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Damage } from '../../../core/contract/library.js';
import { RecordId } from '../../../core/post/post.js';
import type { LibraryFolder } from '../library/library-folder.js';
import type { Disk } from '../storage/disk.js';
import { diskError } from '../storage/disk-error.js';
import { DamagedDocument, type DocumentKind } from '../storage/document-adapter.js';
import { repairDocument, restoreMissing } from '../storage/repair-document.js';
import { StoredDocument } from '../storage/stored-document.js';
import { titleOf, type StoredPost } from './post-document.js';

/** A post that cannot be read; `damage` is null when only its previous generation is there. */
interface FaultyPost {
  readonly id: string;
  readonly damage: DamagedDocument | null;
}

/** The stored posts by id, and what was not as it should be. `lost` are posts without a readable generation: id and title. */
export interface LoadedPosts {
  readonly documents: Map<string, StoredDocument<StoredPost>>;
  readonly lost: Map<string, string>;
  readonly damages: Damage[];
  readonly faulty: FaultyPost[];
}

const AT_ONCE = 64;

/** Reads every post and changes nothing. LIBRARY_TOO_NEW, DISK_*. */
export async function loadPosts(
  disk: Disk,
  folder: LibraryFolder,
  kindOf: (id: string) => DocumentKind<StoredPost>,
): Promise<LoadedPosts> {
  const { ids, strangers } = await postFiles(folder);
  const documents: LoadedPosts['documents'] = new Map();
  const faulty: FaultyPost[] = [];
  const read = async (id: string) => {
    const document = new StoredDocument(disk, folder.post(id), kindOf(id));
    try {
      if (await document.load()) documents.set(id, document);
      else faulty.push({ id, damage: null });
    } catch (error) {
      if (!(error instanceof DamagedDocument)) throw error;
      faulty.push({ id, damage: error });
    }
  };
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    await Promise.all(ids.slice(at, at + AT_ONCE).map(read));
  }
  return { documents, lost: new Map(), damages: strangers, faulty };
}

/** Restores one faulty post or puts it aside, and notes in `loaded` which. LIBRARY_TOO_NEW, DISK_*. */
export async function repairPost(
  disk: Disk,
  folder: LibraryFolder,
  kind: DocumentKind<StoredPost>,
  { id, damage }: FaultyPost,
  loaded: LoadedPosts,
): Promise<void> {
  const path = folder.post(id);
  const restored =
    damage === null
      ? await restoreMissing(disk, path, kind)
      : (await repairDocument(disk, damage, kind)) === 'restored';
  const document = new StoredDocument(disk, path, kind);
  if (restored) {
    await document.load();
    loaded.documents.set(id, document);
  }
  const title = document.payload?.title ?? titleOf(damage?.bytes ?? Buffer.alloc(0), id);
  if (!restored) loaded.lost.set(id, title);
  const outcome = restored ? 'restored' : 'quarantined';
  const file = `posts/${basename(path)}`;
  loaded.damages.push({ file, what: 'post', title, outcome, restorable: restored });
}

/** Ids of the posts in a folder. `strangers` are files that look like posts but bear no id of ours, such as a sync client's conflict copies: named, not read. */
export async function postFiles(
  folder: LibraryFolder,
): Promise<{ ids: string[]; strangers: Damage[] }> {
  const names = await readdir(folder.posts).catch((error: unknown) => {
    throw diskError(error, folder.posts);
  });
  const ids = new Set<string>();
  const strangers: Damage[] = [];
  for (const name of names.sort()) {
    const id = /^(.+)\.json(?:\.bak)?$/.exec(name)?.[1];
    if (id === undefined || name.startsWith('.')) continue;
    if (RecordId.safeParse(id).success) ids.add(id);
    else {
      const file = `posts/${name}`;
      strangers.push({ file, what: 'post', title: name, outcome: 'found', restorable: false });
    }
  }
  return { ids: [...ids], strangers };
}
