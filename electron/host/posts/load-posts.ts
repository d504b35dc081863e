import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Post } from '../../../core/post/post.js';
import type { LibraryFolder } from '../library/library-folder.js';
import type { DerivedIndex } from '../storage/derived-index.js';
import type { Disk } from '../storage/disk.js';
import { DamagedDocument, readGeneration, type DocumentKind } from '../storage/document-adapter.js';
import type { Stamp } from '../storage/envelope.js';
import { fileMark, fileMarks, isSameMark } from '../storage/file-mark.js';
import type { PostCatalogue, PostEntry } from './post-catalogue.js';
import type { StoredPost } from './post-document.js';
import { postFiles, type PostFiles } from './post-files.js';
import { titleOnly } from './post-summary.js';

/** A post that cannot be read; `damage` is null when only its previous generation is there. */
export interface FaultyPost {
  readonly id: string;
  readonly damage: DamagedDocument | null;
  /** The bytes of a post that a newer app wrote: nothing is wrong with it, and nobody here may touch it. */
  readonly newer?: Buffer;
  /** What it was called when the index was written; a damaged file may have lost its title. */
  readonly title?: string | undefined;
}

/** What reading the posts of a library needs. */
export interface PostReading {
  readonly disk: Disk;
  readonly folder: LibraryFolder;
  readonly catalogue: PostCatalogue;
  readonly index: DerivedIndex<PostEntry>;
  readonly kindOf: (id: string) => DocumentKind<StoredPost>;
}

/** Few, so that texts are gone before others come: memory is what a large library costs here. */
const AT_ONCE = 16;
/** After so many posts it is told how far reading is: seldom enough to cost nothing, a library of a few tells nothing. */
const TELL_EVERY = 320;

/** Hears how many posts were read, of how many. */
export type TellReading = (done: number, total: number) => void;

/** Takes over what the index remembers; titles are there, whether they still are true is not known yet. Never fails. */
export async function recallPosts({ index, catalogue }: PostReading): Promise<void> {
  catalogue.adopt(await index.read());
}

/**
 * Writes the index. Marks of files are only believed when they belong to the very bytes that are
 * known. DISK_*.
 */
export async function rememberPosts(reading: PostReading): Promise<void> {
  const { catalogue, folder, index } = reading;
  for (const [id, entry] of [...catalogue.all()]) {
    if (entry.mark !== null) continue;
    const mark = fileMark(folder.post(id));
    const found = await readPost(reading, id).catch(() => null);
    const isOurs = found?.stamp.sha256 === entry.sha256 && found.stamp.rev === entry.rev;
    const now = catalogue.get(id);
    if (isOurs && now !== undefined && now.sha256 === entry.sha256) {
      catalogue.set(id, { ...now, mark });
    }
  }
  await index.write(catalogue.indexed());
}

/**
 * Compares what was recalled with the files and reads every post that is new or was touched. Changes
 * no file. LIBRARY_TOO_NEW, DISK_*.
 */
export async function checkPosts(
  reading: PostReading,
  tell?: TellReading,
): Promise<Omit<PostFiles, 'ids'> & { faulty: FaultyPost[]; read: number }> {
  const { folder, catalogue } = reading;
  const { ids, ...others } = await postFiles(folder);
  forgetOthers(catalogue, ids);
  const marks = await fileMarks(ids.map((id) => folder.post(id)));
  const touched = ids.filter((id, at) => {
    const known = catalogue.get(id);
    return known === undefined || !isSameMark(known.mark, marks[at] ?? null);
  });
  const faulty: FaultyPost[] = [];
  for (let at = 0; at < touched.length; at += AT_ONCE) {
    if (at > 0 && at % TELL_EVERY === 0) tell?.(at, touched.length);
    const some = touched.slice(at, at + AT_ONCE);
    const found = await Promise.all(some.map((id) => enterPost(reading, id)));
    faulty.push(...found.filter((fault) => fault !== null));
  }
  return { faulty, ...others, read: touched.length };
}

function forgetOthers(catalogue: PostCatalogue, ids: readonly string[]): void {
  const there = new Set(ids);
  for (const [id] of catalogue.all()) if (!there.has(id)) catalogue.delete(id);
}

async function enterPost(reading: PostReading, id: string): Promise<FaultyPost | null> {
  const { folder, catalogue, kindOf } = reading;
  const title = catalogue.get(id)?.summary.title;
  try {
    const mark = fileMark(folder.post(id));
    const found = await readPost(reading, id);
    if (found === null) {
      catalogue.delete(id);
      return { id, damage: null, title };
    }
    const { post, stamp } = found;
    catalogue.set(id, { ...stamp, mark, summary: titleOnly(post) });
    return null;
  } catch (error) {
    catalogue.delete(id);
    if (error instanceof DamagedDocument) return { id, damage: error, title };
    const isNewer = error instanceof BlogpultError && error.code === 'LIBRARY_TOO_NEW';
    if (!isNewer) throw error;
    // Of a newer app, and not to be understood here: the library is for reading only then.
    kindOf(id).newer?.();
    const newer = (await reading.disk.files.read(folder.post(id))) ?? Buffer.alloc(0);
    return { id, damage: null, newer, title };
  }
}

/** Reads one post's file; null when it is not there. DamagedDocument, LIBRARY_TOO_NEW, DISK_*. */
export async function readPost(
  { disk, folder, kindOf }: Pick<PostReading, 'disk' | 'folder' | 'kindOf'>,
  id: string,
): Promise<{ post: Post; stamp: Stamp } | null> {
  const path = folder.post(id);
  const bytes = await disk.files.read(path);
  if (bytes === null) return null;
  const { generation, stamp } = readGeneration(path, bytes, kindOf(id));
  return { post: { ...generation.payload, revision: generation.rev }, stamp };
}

/** Whether a failure only says that one post cannot be read. */
export function isPostGone(error: unknown): boolean {
  const codes = ['POST_NOT_FOUND', 'POST_DAMAGED', 'POST_TOO_NEW'];
  return error instanceof BlogpultError && codes.includes(error.code);
}

/** A post that was damaged or taken away meanwhile is reported elsewhere and keeps nobody from the others. */
export function orGone(error: unknown): null {
  if (isPostGone(error)) return null;
  throw error;
}
