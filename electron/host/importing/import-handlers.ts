import { basename, resolve } from 'node:path';
import type { ImportReport } from '../../../core/contract/imports.js';
import type { LibrarySession, OpenedLibrary } from '../library/library-session.js';
import { os } from '../os.js';
import type { Exchange } from '../exchanging/exchange.js';
import { isPackage } from '../exchanging/read-package.js';
import { importBundle } from './import-bundle.js';
import { openSource } from './open-source.js';
import { ImportRefusal, note } from './refusal.js';

/** The handlers of `imports`: reads files and folders and says what became of each. */
export function importHandlers(session: LibrarySession, exchange: Exchange) {
  return {
    run: os.imports.run.handler(async ({ input }) => {
      const report: ImportReport = { posts: [], assets: 0, notes: [] };
      for (const path of input.paths) {
        const part = await importPath(resolve(path), session.require(), exchange);
        report.posts.push(...part.posts);
        report.assets += part.assets;
        report.notes.push(...part.notes);
      }
      return report;
    }),
  };
}

async function importPath(
  path: string,
  library: OpenedLibrary,
  exchange: Exchange,
): Promise<ImportReport> {
  try {
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
