import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { LibrarySession } from '../library/library-session.js';
import { os } from '../os.js';
import type { Exchange } from '../exchanging/exchange.js';
import { diskError } from '../storage/disk-error.js';
import { importEvents } from './import-events.js';
import type { ImportRequest } from './import-paths.js';
import type { Watching } from './intake.js';
import type { StartReader } from './reader/reader-port.js';

/** What imports need of the host around them. */
export interface ImportSurroundings {
  readonly exchange: Exchange;
  readonly configDir: string;
  /** How this host starts the process that reads, where it is not by Node itself. */
  readonly startReader?: StartReader;
}

/** What reads files is loaded with the first of them: it is a large part of the app, and most starts import nothing. */
const importing = () => import('./import-paths.js');

/** The handlers of `imports`: reads files and folders and says what became of each. */
export function importHandlers(
  session: LibrarySession,
  { exchange, configDir, startReader }: ImportSurroundings,
) {
  const run = async (request: ImportRequest, watching: Watching) => {
    const { importPaths, readerWays } = await importing();
    const ways = readerWays(startReader);
    return importPaths(request, { ...watching, library: session.require(), exchange, ways });
  };
  return {
    take: os.imports.take.handler(({ input, signal }) => {
      const { files, paths, media, pages } = input;
      return importEvents(
        (watching) =>
          withCopies(files, configDir, (copies) =>
            run(
              { paths: [...absolute(paths), ...copies], media: absolute(media), pages },
              watching,
            ),
          ),
        signal,
      );
    }),
    run: os.imports.run.handler(({ input: { paths, media, pages } }) =>
      run({ paths: absolute(paths), media: absolute(media), pages }, UNWATCHED),
    ),
    file: os.imports.file.handler(({ input: { file } }) =>
      withCopies([file], configDir, (paths) => run({ paths, media: [], pages: false }, UNWATCHED)),
    ),
  };
}

const UNWATCHED: Watching = { signal: new AbortController().signal, tell: () => undefined };

function absolute(paths: readonly string[]): string[] {
  return paths.map((path) => resolve(path));
}

/** Runs `work` on copies of uploaded files that keep their names; the copies are gone afterwards. */
async function withCopies<Result>(
  files: readonly File[],
  configDir: string,
  work: (paths: string[]) => Promise<Result>,
): Promise<Result> {
  if (files.length === 0) return work([]);
  const cache = join(configDir, 'cache');
  try {
    await mkdir(cache, { recursive: true });
    const folder = await mkdtemp(join(cache, 'incoming-'));
    try {
      const paths: string[] = [];
      for (const [index, file] of files.entries()) paths.push(await copyOf(file, index, folder));
      return await work(paths);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  } catch (error) {
    throw error instanceof BlogpultError ? error : diskError(error, cache);
  }
}

async function copyOf(file: File, index: number, folder: string): Promise<string> {
  // Two files may have the same name. A name is data: only its last part counts, and never as a way out.
  const own = join(folder, String(index));
  await mkdir(own);
  const path = join(own, basename(file.name.replaceAll('\\', '/')) || 'datei');
  await writeFile(path, new Uint8Array(await file.arrayBuffer()), { flag: 'wx' });
  return path;
}
