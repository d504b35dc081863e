import { readdir } from 'node:fs/promises';
import type { Damage } from '../../../core/contract/library.js';
import { RecordId } from '../../../core/post/post.js';
import type { LibraryFolder } from '../library/library-folder.js';
import { diskError } from '../storage/disk-error.js';

/** What lies in the folder of the posts. `strangers` are names of files that look like posts but bear no id of ours, such as a sync client's conflict copies. */
export interface PostFiles {
  readonly ids: string[];
  readonly strangers: string[];
}

/** Lists the folder of the posts. DISK_*. */
export async function postFiles(folder: LibraryFolder): Promise<PostFiles> {
  const names = await readdir(folder.posts).catch((error: unknown) => {
    throw diskError(error, folder.posts);
  });
  const ids = new Set<string>();
  const strangers: string[] = [];
  for (const name of names.sort()) {
    const id = /^(.+)\.json(?:\.bak)?$/.exec(name)?.[1];
    if (id === undefined || name.startsWith('.')) continue;
    if (RecordId.safeParse(id).success) ids.add(id);
    else strangers.push(name);
  }
  return { ids: [...ids], strangers };
}

/** A stranger among the posts as damage that was only found. */
export function strangerFound(name: string): Damage {
  const file = `posts/${name}`;
  return { file, what: 'post', title: name, outcome: 'found', restorable: false };
}
