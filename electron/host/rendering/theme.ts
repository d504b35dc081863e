import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { z } from 'zod';
import { THEME_PATH } from '../../../core/layout/paths.js';
import { appPart } from '../app-part.js';

/**
 * `theme.json`: `css` are the parts of the style sheet in their order, as paths below the folder of
 * all themes; `files` is what it needs besides, as paths below the theme's own folder.
 */
const ThemeDocument = z.object({ css: z.array(z.string()), files: z.array(z.string()) });

/** What the style sheet is called in a bundle. */
const SHEET = posix.basename(THEME_PATH);

/** A theme that travels with the app. `files` are paths below its folder in a bundle, with forward slashes. */
export interface Theme {
  readonly files: readonly string[];
  /** The bytes of one of `files`. APP_INCOMPLETE. */
  read(file: string): Promise<Buffer>;
}

/** The theme `name` of the app's resources. APP_INCOMPLETE when it is not there. */
export async function openTheme(resourcesDir: string, name: string): Promise<Theme> {
  const themes = join(resourcesDir, 'themes');
  const { css, files } = ThemeDocument.parse(
    JSON.parse((await readBelow(join(themes, name), 'theme.json')).toString('utf8')),
  );
  return {
    files: [SHEET, ...files],
    read: async (file) => {
      if (file !== SHEET) return readBelow(join(themes, name), file);
      const parts = await Promise.all(css.map((part) => readBelow(themes, part)));
      return Buffer.from(parts.map((part) => part.toString('utf8')).join('\n'));
    },
  };
}

function readBelow(folder: string, file: string): Promise<Buffer> {
  const path = join(folder, file);
  return appPart(path, () => readFile(path));
}
