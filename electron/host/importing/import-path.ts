import { basename } from 'node:path';
import type { ImportReport } from '../../../core/contract/imports.js';
import type { Exchange } from '../exchanging/exchange.js';
import { isPackage } from '../exchanging/read-package.js';
import type { OpenedLibrary } from '../library/library-session.js';
import { importForeignPath, foreignKind } from './foreign/foreign-path.js';
import { importBundle } from './import-bundle.js';
import { openSource } from './open-source.js';
import { ImportRefusal, note } from './refusal.js';

export { withMedia } from './foreign/foreign-path.js';

/** Takes a file or folder over, whatever it is; what is refused is a note in the report. LIBRARY_*, DISK_*. */
export async function importPath(
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
