import { join } from 'node:path';
import type { ImportReport } from '../../../core/contract/imports.js';
import type { OpenedLibrary } from '../library/library-session.js';
import { folderSource } from './folder-source.js';
import { importBundle } from './import-bundle.js';

/** Fills an empty library with the sample that travels with the app. DISK_*. */
export async function importSample(
  library: OpenedLibrary,
  resourcesDir: string,
): Promise<ImportReport> {
  return importBundle(await folderSource(join(resourcesDir, 'sample')), library);
}
