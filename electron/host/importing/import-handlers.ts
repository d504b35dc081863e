import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { ImportReport } from '../../../core/contract/imports.js';
import type { LibrarySession } from '../library/library-session.js';
import { os } from '../os.js';
import type { Exchange } from '../exchanging/exchange.js';
import { diskError } from '../storage/disk-error.js';

/** What imports need of the host around them. */
export interface ImportSurroundings {
  readonly exchange: Exchange;
  readonly configDir: string;
}

/** What reads files is loaded with the first of them: it is a large part of the app, and most starts import nothing. */
const importing = () => import('./import-path.js');

/** The handlers of `imports`: reads files and folders and says what became of each. */
export function importHandlers(
  session: LibrarySession,
  { exchange, configDir }: ImportSurroundings,
) {
  return {
    run: os.imports.run.handler(async ({ input }) => {
      const report: ImportReport = { posts: [], assets: 0, notes: [] };
      const { importPath, withMedia } = await importing();
      const { paths, media } = withMedia(input.paths.map((path) => resolve(path)));
      for (const path of paths) {
        const part = await importPath(path, session.require(), exchange, media);
        report.posts.push(...part.posts);
        report.assets += part.assets;
        report.notes.push(...part.notes);
      }
      return report;
    }),
    file: os.imports.file.handler(async ({ input: { file } }) => {
      const { importPath } = await importing();
      return withCopy(file, configDir, (path) => importPath(path, session.require(), exchange));
    }),
  };
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
