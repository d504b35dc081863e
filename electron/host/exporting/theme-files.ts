import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a theme, as paths below its folder with forward slashes, sorted by code unit. Hidden files do not count. */
export async function themeFiles(resourcesDir: string, theme: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(join(resourcesDir, 'themes', theme, folder), {
      withFileTypes: true,
    });
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else files.push(path);
    }
  }
  return files.sort((a, b) => (a < b ? -1 : 1));
}
