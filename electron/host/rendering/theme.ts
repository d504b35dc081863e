import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { systemCode } from '../storage/disk-error.js';

/** `theme.json`: the style sheet, and files that come out of packages as long as no copy lies in the theme. */
const ThemeDocument = z.object({
  css: z.string(),
  files: z.array(z.object({ file: z.string(), package: z.string(), from: z.string() })),
});

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
    JSON.parse((await readBelow(folder, 'theme.json', null)).toString('utf8')),
  );
  const packaged = new Map(document.files.map((entry) => [entry.file, entry]));
  return {
    files: [document.css, ...packaged.keys()],
    async read(file) {
      const entry = packaged.get(file);
      const fallback = entry === undefined ? null : () => inPackage(resourcesDir, entry);
      return readBelow(folder, file, fallback);
    },
  };
}

/** A checkout has its fonts in node_modules, an installed app has copies in the theme itself. */
async function readBelow(
  folder: string,
  file: string,
  fallback: (() => string) | null,
): Promise<Buffer> {
  const path = join(folder, file);
  try {
    return await readFile(path).catch((cause: unknown) => {
      if (systemCode(cause) !== 'ENOENT' || fallback === null) throw cause;
      return readFile(fallback());
    });
  } catch (cause) {
    throw new BlogpultError('DISK_FAILED', { path }, { cause });
  }
}

function inPackage(resourcesDir: string, entry: { package: string; from: string }): string {
  const require = createRequire(join(resourcesDir, 'theme.js'));
  return join(dirname(require.resolve(`${entry.package}/package.json`)), entry.from);
}
