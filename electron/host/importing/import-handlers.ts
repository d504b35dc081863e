import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { ImportReport } from '../../../core/contract/imports.js';
import type { LibrarySession, OpenedLibrary } from '../library/library-session.js';
import { os } from '../os.js';
import type { Exchange } from '../exchanging/exchange.js';
import { isPackage } from '../exchanging/read-package.js';
import { diskError } from '../storage/disk-error.js';
import { importForeignPath, foreignKind, withMedia } from './foreign/foreign-path.js';
import { importBundle } from './import-bundle.js';
import { openSource } from './open-source.js';
import { ImportRefusal, note } from './refusal.js';

/** What imports need of the host around them. */
export interface ImportSurroundings {
  readonly exchange: Exchange;
  readonly configDir: string;
}

/** The handlers of `imports`: reads files and folders and says what became of each. */
export function importHandlers(
  session: LibrarySession,
  { exchange, configDir }: ImportSurroundings,
) {
  return {
    run: os.imports.run.handler(async ({ input }) => {
      const report: ImportReport = { posts: [], assets: 0, notes: [] };
      const { paths, media } = withMedia(input.paths.map((path) => resolve(path)));
      for (const path of paths) {
        const part = await importPath(path, session.require(), exchange, media);
        report.posts.push(...part.posts);
        report.assets += part.assets;
        report.notes.push(...part.notes);
      }
      return report;
    }),
    file: os.imports.file.handler(({ input: { file } }) =>
      withCopy(file, configDir, (path) => importPath(path, session.require(), exchange)),
    ),
  };
}

async function importPath(
  path: string,
  library: OpenedLibrary,
  exchange: Exchange,
  media: readonly string[] = [],
): Promise<ImportReport> {
  try {
    const kind = foreignKind(path);
    if (kind !== null) return await importForeignPath(path, kind, library, media);
    const source = await openSource(path);
    try {
      if (isPackage(source)) return await exchange.receive(library, source);
      return await importBundle(source, library);
    } finally {
      await source.close();
    }
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    const refused = note(basename(path), 'left-out', error.reason, error.params);
    return { posts: [], assets: 0, notes: [refused] };
  }
}

/** Runs `work` on a copy of an uploaded file that keeps its name; the copy is gone afterwards. */
async function withCopy(
  file: File,
  configDir: string,
  work: (path: string) => Promise<ImportReport>,
): Promise<ImportReport> {
  const cache = join(configDir, 'cache');
  try {
    await mkdir(cache, { recursive: true });
    const folder = await mkdtemp(join(cache, 'incoming-'));
    try {
      // A name is data: only its last part counts, and never as a way out of the folder.
      const path = join(folder, basename(file.name.replaceAll('\\', '/')) || 'datei');
      await writeFile(path, new Uint8Array(await file.arrayBuffer()), { flag: 'wx' });
      return await work(path);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  } catch (error) {
    throw error instanceof BlogpultError ? error : diskError(error, cache);
  }
}
