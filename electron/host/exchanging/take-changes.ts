import type { SyncedPost } from '../../../core/contract/sync.js';
import type { RecordId } from '../../../core/post/post.js';
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
  /** Something came for the post that is to be left alone. */
  readonly held: boolean;
}

/** What a run leaves alone, and when it ends. */
export interface SyncBounds {
  /** The post that somebody writes in at this moment, or null. */
  readonly spare: RecordId | null;
  /** True once there is no more time; what is left is for the next run. */
  readonly isOver: () => boolean;
}

/** Takes in every package that is new. `seen` remembers files, so that they are opened once. LIBRARY_*, DISK_*. */
export async function takeChanges(
  around: OpenTravels,
  shared: SharedFolder,
  seen: Set<string>,
  bounds: SyncBounds,
): Promise<Taken> {
  const taken: SyncedPost[] = [];
  const incomplete: string[] = [];
  let held = false;
  for (const file of await shared.files()) {
    if (bounds.isOver()) break;
    const key = `${file.name}:${file.bytes}:${file.changed}`;
    if (seen.has(key)) continue;
    if (!(await isKnown(around, file))) {
      const found = await takeFile(around, shared, file, bounds);
      if (found === 'held') held = true;
      if (found === 'incomplete') incomplete.push(file.name);
      if (typeof found === 'string') continue;
      taken.push(...found);
    }
    seen.add(key);
  }
  return { taken, incomplete, held };
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
  { spare, isOver }: SyncBounds,
): Promise<SyncedPost[] | 'incomplete' | 'held'> {
  if (spare !== null && file.post === spare) return 'held';
  const incoming = await readShared(shared, file);
  if (incoming === null) return 'incomplete';
  // Its name told nothing, or reading it took all the time there was.
  const about = incoming.document.posts.map(({ id }) => id);
  if (isOver() || (spare !== null && about.includes(spare))) return 'held';
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
