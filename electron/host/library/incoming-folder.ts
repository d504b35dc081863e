import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryAdditions, withAdditions } from '../../../core/post/library-additions.js';
import type { LibraryContent } from '../../../core/post/library.js';
import { movePosts } from '../posts/post-files.js';
import { DamagedDocument, type DocumentKind } from '../storage/document-adapter.js';
import type { Disk } from '../storage/disk.js';
import { diskError, systemCode } from '../storage/disk-error.js';
import { decode, encode } from '../storage/envelope.js';
import { StoredDocument } from '../storage/stored-document.js';
import type { LibraryFolder } from './library-folder.js';

/** Where an import keeps its posts. */
export const POSTS_FOLDER = 'posts';
const MARK = 'commit.json';

/** From here on an import counts as done, whatever happens: the next opening ends it. DISK_*. */
export async function markCommitted(
  disk: Disk,
  root: string,
  additions: LibraryAdditions,
): Promise<void> {
  await disk.files.write(join(root, MARK), encode(1, additions).bytes);
}

/**
 * Ends imports that were cut short: those that counted as done already become part of the library,
 * those that did not are taken away. Runs before anything of the library is read, with its lock held;
 * doing it twice changes nothing. DISK_*.
 */
export async function finishImports(
  disk: Disk,
  folder: LibraryFolder,
  kind: DocumentKind<LibraryContent>,
): Promise<void> {
  for (const name of await namesIn(disk, folder.incoming)) {
    const root = join(folder.incoming, name);
    const additions = await committedIn(disk, root);
    // Without its content the library cannot take anything; the import waits until that is mended.
    if (additions !== null && !(await addTo(disk, folder, kind, additions))) continue;
    if (additions !== null) await movePosts(disk, join(root, POSTS_FOLDER), folder.posts);
    await rm(root, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function committedIn(disk: Disk, root: string): Promise<LibraryAdditions | null> {
  const bytes = await disk.files.read(join(root, MARK));
  const found = bytes === null ? null : decode(bytes);
  if (found?.state !== 'sound') return null;
  return LibraryAdditions.safeParse(found.payload).data ?? null;
}

async function addTo(
  disk: Disk,
  folder: LibraryFolder,
  kind: DocumentKind<LibraryContent>,
  additions: LibraryAdditions,
): Promise<boolean> {
  const document = new StoredDocument(disk, folder.content, kind);
  try {
    if (!(await document.load()) || document.payload === null) return false;
  } catch (error) {
    if (error instanceof DamagedDocument) return false;
    throw error;
  }
  const next = withAdditions(document.payload, additions);
  await document.save(next);
  return true;
}

async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  return disk.fs.readdir(folder).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return [];
    throw diskError(error, folder);
  });
}
