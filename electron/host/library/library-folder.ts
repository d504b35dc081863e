import { mkdir, readdir, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Disk } from '../storage/disk.js';
import { diskError, systemCode } from '../storage/disk-error.js';
import { syncFolder } from '../storage/durable-files.js';
import { removeFile } from '../storage/keep-generation.js';
import { isProcessAlive } from '../storage/process-alive.js';
import { sweepTempFiles } from '../storage/temp-files.js';

/** Where things lie in a library's folder; absolute paths. */
export interface LibraryFolder {
  readonly root: string;
  /** Profile, categories and authors. */
  readonly content: string;
  readonly posts: string;
  readonly assets: string;
  /** Posts that were deleted and can be brought back. */
  readonly trash: string;
  /** Imports on their way: not part of the library before they are whole. */
  readonly incoming: string;
  readonly lock: string;
  post(id: string): string;
  /** The folder of a post's earlier versions. */
  versions(id: string): string;
}

/** The layout of the library in `root`. */
function libraryFolder(root: string): LibraryFolder {
  const posts = join(root, 'posts');
  return {
    root,
    content: join(root, 'blogpult.json'),
    posts,
    assets: join(root, 'assets'),
    trash: join(root, 'trash'),
    incoming: join(root, 'incoming'),
    lock: join(root, '.blogpult.lock'),
    post: (id) => `${posts}${sep}${id}.json`,
    versions: (id) => join(root, 'versions', id),
  };
}

/** What a file manager leaves in folders that a person calls empty. */
const DROPPINGS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory']);

/** Throws LIBRARY_FOLDER_NOT_EMPTY for a folder with content and for a file; a missing folder is empty. DISK_*. */
export async function requireEmptyFolder(path: string): Promise<void> {
  const names = await readdir(path).catch((cause: unknown) => {
    if (systemCode(cause) === 'ENOENT') return [];
    // The path itself, or a part of it, is a file.
    if (systemCode(cause) !== 'ENOTDIR') throw diskError(cause, path);
    throw new BlogpultError('LIBRARY_FOLDER_NOT_EMPTY', { path }, { cause });
  });
  if (names.some((name) => !DROPPINGS.has(name))) {
    throw new BlogpultError('LIBRARY_FOLDER_NOT_EMPTY', { path });
  }
}

/** Marks a folder in which a library is being made, with the number of the process that does. */
function markPath(root: string): string {
  return join(root, '.blogpult-new');
}

/** Makes the empty folders of a new library, in the place of one whose making was cut short. LIBRARY_FOLDER_NOT_EMPTY, DISK_*. */
export async function makeFolders(disk: Disk, path: string): Promise<LibraryFolder> {
  const root = resolve(path);
  const folder = libraryFolder(root);
  await clearUnfinished(disk, folder);
  await requireEmptyFolder(root);
  try {
    await disk.fs.mkdir(root);
    await disk.files.write(markPath(root), Buffer.from(`${process.pid}\n`, 'utf8'));
    await mkdir(folder.posts);
    await mkdir(folder.assets);
    await syncFolder(disk.fs, root);
    await syncFolder(disk.fs, dirname(root));
    return folder;
  } catch (error) {
    // Somebody else makes a library here at this very moment.
    if (systemCode(error) === 'EEXIST') {
      throw new BlogpultError('LIBRARY_FOLDER_NOT_EMPTY', { path: root }, { cause: error });
    }
    throw diskError(error, root);
  }
}

/** A making that succeeded: from now on the folder is a library like any other. DISK_*. */
export async function finishFolder(disk: Disk, folder: LibraryFolder): Promise<void> {
  await removeFile(disk, markPath(folder.root));
}

/** Removes every part of a library that could not be made whole; the folder was empty before. */
export async function removeParts(folder: LibraryFolder): Promise<void> {
  const { root, content, posts, assets, trash, incoming } = folder;
  const parts = [content, `${content}.bak`, posts, assets, trash, dirname(folder.versions('x'))];
  for (const part of [...parts, incoming, markPath(root)]) {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** What a process left that was killed while it made a library here. */
async function clearUnfinished(disk: Disk, folder: LibraryFolder): Promise<void> {
  const mark = await disk.files.read(markPath(folder.root)).catch(() => null);
  const pid = Number(mark?.toString('utf8'));
  if (mark === null || (pid !== process.pid && isProcessAlive(pid))) return;
  await removeParts(folder);
  await rm(folder.lock, { force: true });
  await sweepTempFiles(folder.root, disk.fs, isProcessAlive);
}

/** The folder of an existing library, links resolved. LIBRARY_NOT_FOUND, DISK_*. */
export async function findFolder(path: string): Promise<LibraryFolder> {
  const root = resolve(path);
  try {
    const real = await realpath(root);
    const folder = libraryFolder(real);
    const names = await readdir(real);
    // A document whose file is gone but whose previous generation is there can be restored.
    if (!names.some((name) => /^blogpult\.json(?:\.bak)?$/.test(name))) {
      throw new BlogpultError('LIBRARY_NOT_FOUND', { path: root });
    }
    return folder;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) {
      throw new BlogpultError('LIBRARY_NOT_FOUND', { path: root }, { cause: error });
    }
    throw diskError(error, root);
  }
}

/** Whether there is still a library where one was opened. */
export async function isStillThere(folder: LibraryFolder): Promise<boolean> {
  const isThere = (path: string) =>
    stat(path).then(
      () => true,
      () => false,
    );
  return (await isThere(folder.content)) || isThere(`${folder.content}.bak`);
}
