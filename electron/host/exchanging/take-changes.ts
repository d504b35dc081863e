import type { SyncedPost } from '../../../core/contract/sync.js';
import type { Asset } from '../../../core/image/asset.js';
import { IMPORT_LIMITS } from '../importing/import-limits.js';
import { ImportRefusal } from '../importing/refusal.js';
import { zipSource } from '../importing/zip-source.js';
import type { OpenTravels } from './exchange.js';
import { readPackage, type ReadPackage } from './read-package.js';
import { receivePackage } from './receive-package.js';
import type { SharedFile, SharedFolder } from './shared-folder.js';

/** What a look into the folder brought. */
export interface Taken {
  readonly taken: SyncedPost[];
  /** Names of files that are not whole (yet); they are looked at again next time. */
  readonly incomplete: string[];
}

/** Takes in every package that is new. `seen` remembers files, so that they are opened once. LIBRARY_*, DISK_*. */
export async function takeChanges(
  around: OpenTravels,
  shared: SharedFolder,
  seen: Set<string>,
): Promise<Taken> {
  const taken: SyncedPost[] = [];
  const incomplete: string[] = [];
  for (const file of await shared.files()) {
    const key = `${file.name}:${file.bytes}:${file.changed}`;
    if (seen.has(key)) continue;
    if (!(await isKnown(around, file))) {
      const found = await takeFile(around, shared, file);
      if (found === null) {
        incomplete.push(file.name);
        continue;
      }
      taken.push(...found);
    }
    seen.add(key);
  }
  return { taken, incomplete };
}

/** By its name alone: most files in the folder are ones that this laptop wrote or has taken before. */
async function isKnown({ store }: OpenTravels, { post, revision }: SharedFile): Promise<boolean> {
  if (post === null || revision === null) return false;
  const { revisions } = await store.travels(post);
  return revisions.some(({ id }) => id.startsWith(revision));
}

async function takeFile(
  around: OpenTravels,
  shared: SharedFolder,
  file: SharedFile,
): Promise<SyncedPost[] | null> {
  const incoming = await readShared(shared, file);
  if (incoming === null) return null;
  const { by } = incoming.document;
  const wanted = await withoutRemoved(around, incoming);
  if (wanted.document.posts.length === 0) return [];
  const { receipts } = await receivePackage(around, wanted);
  return receipts.flatMap(({ post, title, receipt }) =>
    receipt === 'known' ? [] : [{ post, title, by, receipt }],
  );
}

/** A package with its pictures; null while a part of it has not arrived. */
async function readShared(shared: SharedFolder, { path }: SharedFile): Promise<ReadPackage | null> {
  const picture = async (asset: Asset) => {
    const bytes = await shared.picture(asset);
    if (bytes === null) throw new ImportRefusal('picture-missing', { target: asset.originalName });
    return bytes;
  };
  try {
    const source = await zipSource(path, IMPORT_LIMITS);
    try {
      return await readPackage(source, picture);
    } finally {
      // Texts are in memory by now, and pictures lie beside the package.
      await source.close();
    }
  } catch (error) {
    // Half a file, or one that vanished while it was read.
    if (error instanceof ImportRefusal || isGone(error)) return null;
    throw error;
  }
}

/** A post that travelled and is not here any more was removed here; nobody brings it back unasked. */
async function withoutRemoved(
  { library, store }: OpenTravels,
  incoming: ReadPackage,
): Promise<ReadPackage> {
  const posts: typeof incoming.document.posts = [];
  for (const post of incoming.document.posts) {
    const { head } = await store.travels(post.id);
    if (library.posts.has(post.id) || head === null) posts.push(post);
  }
  return { ...incoming, document: { ...incoming.document, posts } };
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
