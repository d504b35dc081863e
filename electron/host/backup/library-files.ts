import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Names that a library gives its files. Hidden ones are locks, temporary files and caches. */
const OWN_NAME = /^\w[\w.-]*$/;

/** Folders of a library that may lie elsewhere, behind a link: the pictures on a larger drive, for instance. */
const OWN_FOLDER = /^(?:assets|exchange|posts|trash|versions)$/;

/** Every file of a library, as paths below its root with forward slashes, sorted. Files of other programs do not count; behind a link lies what the library reads there. */
export async function libraryFiles(root: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      if (!OWN_NAME.test(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const about = entry.isSymbolicLink() ? await behindLink(root, path) : entry;
      if (about?.isDirectory() === true) folders.push(path);
      else if (about?.isFile() === true) files.push(path);
    }
  }
  return files.sort((a, b) => (a < b ? -1 : 1));
}

/** Null for a link that leads nowhere, and to a folder that is none of the library: those could run in circles. */
async function behindLink(root: string, path: string): Promise<Stats | null> {
  const about = await stat(join(root, path)).catch(() => null);
  return about?.isDirectory() === true && !OWN_FOLDER.test(path) ? null : about;
}
