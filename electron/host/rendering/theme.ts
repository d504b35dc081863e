import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BlogpultError } from '../../../core/contract/error-codes.js';

/** `theme.json`: the style sheet and the files it needs, as paths below the theme's folder. */
const ThemeDocument = z.object({ css: z.string(), files: z.array(z.string()) });

/** A theme that travels with the app. `files` are paths below its folder, with forward slashes. */
export interface Theme {
  readonly files: readonly string[];
  /** The bytes of one of `files`. DISK_FAILED when the installation is incomplete. */
  read(file: string): Promise<Buffer>;
}

/** The theme `name` of the app's resources. DISK_FAILED when it is not there. */
export async function openTheme(resourcesDir: string, name: string): Promise<Theme> {
  const folder = join(resourcesDir, 'themes', name);
  const document = ThemeDocument.parse(
    JSON.parse((await readBelow(folder, 'theme.json')).toString('utf8')),
  );
  return {
    files: [document.css, ...document.files],
    read: (file) => readBelow(folder, file),
  };
}

async function readBelow(folder: string, file: string): Promise<Buffer> {
  const path = join(folder, file);
  try {
    return await readFile(path);
  } catch (cause) {
    throw new BlogpultError('DISK_FAILED', { path }, { cause });
  }
}
