import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Names that a library gives its files. Hidden ones are locks, temporary files and caches. */
const OWN_NAME = /^\w[\w.-]*$/;

/** Every file of a library, as paths below its root with forward slashes, sorted. Files of other programs do not count. */
export async function libraryFiles(root: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      if (!OWN_NAME.test(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) files.push(path);
    }
  }
  return files.sort((a, b) => (a < b ? -1 : 1));
}
