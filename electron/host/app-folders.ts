import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where this installation finds its own files and keeps a person's settings; absolute paths. */
export interface AppFolders {
  /** The built page. */
  rendererDir: string;
  /** Themes, sample library, icons. */
  resourcesDir: string;
  /** Where an installed app keeps its dictionaries; a checkout has them as packages. */
  dictionariesDir: string;
  /** Settings and the list of recent libraries; the same for every host. */
  configDir: string;
  /** Where new libraries and bundles are suggested. */
  documentsDir: string;
}

/**
 * The folders as seen from a built program: `entryUrl` is the `import.meta.url` of a file directly
 * in `dist/node`. `BLOGPULT_RESOURCES`, `BLOGPULT_CONFIG` and `BLOGPULT_DOCUMENTS` move a folder,
 * for builds and tests that must not touch the person's own.
 */
export function appFolders(entryUrl: string, env: NodeJS.ProcessEnv = process.env): AppFolders {
  const below = (way: string) => fileURLToPath(new URL(way, entryUrl));
  return {
    rendererDir: below('../renderer'),
    resourcesDir: env['BLOGPULT_RESOURCES'] ?? below('../../resources'),
    // Beside the archive that holds the programs.
    dictionariesDir: below('../../../dictionaries'),
    configDir: env['BLOGPULT_CONFIG'] ?? configFolder(env),
    documentsDir: env['BLOGPULT_DOCUMENTS'] ?? documentsFolder(env),
  };
}

function configFolder(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') {
    return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Blogpult');
  }
  if (process.platform === 'darwin') {
    return join(homedir(), 'Library', 'Application Support', 'Blogpult');
  }
  return join(xdgConfigHome(env), 'blogpult');
}

function documentsFolder(env: NodeJS.ProcessEnv): string {
  const usual = join(homedir(), 'Documents');
  return process.platform === 'linux' ? (xdgDocuments(env) ?? usual) : usual;
}

function xdgConfigHome(env: NodeJS.ProcessEnv): string {
  return env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
}

/** The documents folder in the person's language, as xdg-user-dirs writes it down. */
function xdgDocuments(env: NodeJS.ProcessEnv): string | null {
  try {
    const lines = readFileSync(join(xdgConfigHome(env), 'user-dirs.dirs'), 'utf8');
    const path = /^XDG_DOCUMENTS_DIR="(?<path>[^"]+)"/m.exec(lines)?.groups?.['path'];
    return path?.replace(/^\$HOME/, homedir()) ?? null;
  } catch {
    return null;
  }
}
