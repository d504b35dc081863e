import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Damage } from '../../../core/contract/library.js';
import type { LibraryFolder } from '../library/library-folder.js';
import type { Disk } from '../storage/disk.js';
import { diskError } from '../storage/disk-error.js';
import { syncFolder } from '../storage/durable-files.js';
import { isTempName } from '../storage/temp-files.js';

/** What lies in the folder of the posts. `strangers` are names that look like posts but bear no id of ours, such as a sync client's conflict copies, or belong to no file. */
export interface PostFiles {
  readonly ids: string[];
  readonly strangers: string[];
  /** Names of damaged files that were put aside, by the id of their post. */
  readonly aside: ReadonlyMap<string, string>;
  /** Whether a writer left something half done. */
  readonly isUntidy: boolean;
}

/** What `RecordId` accepts, without its ceremony for every one of ten thousand names. */
const ID = /^[a-z0-9-]{4,64}$/;
const ASIDE = /^([a-z0-9-]{4,64})\.json\.corrupt-/;

/** Lists the folder of the posts. DISK_*. */
export async function postFiles(folder: LibraryFolder): Promise<PostFiles> {
  const entries = await readdir(folder.posts, { withFileTypes: true }).catch((error: unknown) => {
    throw diskError(error, folder.posts);
  });
  const ids = new Set<string>();
  const strangers: string[] = [];
  const aside = new Map<string, string>();
  let isUntidy = false;
  for (const entry of entries) {
    const { name } = entry;
    isUntidy ||= isTempName(name);
    const [, damaged] = ASIDE.exec(name) ?? [];
    if (damaged !== undefined) aside.set(damaged, name);
    const end = name.endsWith('.json') ? -5 : name.endsWith('.json.bak') ? -9 : 0;
    if (end === 0 || name.startsWith('.')) continue;
    const id = name.slice(0, end);
    // A folder holds no post, and reading a pipe would wait for ever.
    if (ID.test(id) && (entry.isFile() || entry.isSymbolicLink())) ids.add(id);
    else strangers.push(name);
  }
  return { ids: [...ids], strangers: strangers.sort(), aside, isUntidy };
}

/**
 * Moves the files of posts from one folder to another and makes that durable. One whose name is there
 * already gets another, so that the repair finds and keeps it. DISK_*.
 */
export async function movePosts(disk: Disk, from: string, to: string): Promise<void> {
  try {
    const there = new Set(await readdir(to));
    for (const name of await readdir(from)) {
      const free = there.has(name) ? name.replace(/\.json$/, ' (import).json') : name;
      await disk.fs.rename(join(from, name), join(to, free));
    }
    await syncFolder(disk.fs, to);
    await syncFolder(disk.fs, from);
  } catch (error) {
    throw diskError(error, to);
  }
}

/** A stranger among the posts as damage that was only found. */
export function strangerFound(name: string): Damage {
  const file = `posts/${name}`;
  return { file, what: 'post', title: name, outcome: 'found', restorable: false };
}
