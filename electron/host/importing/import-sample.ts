import { join } from 'node:path';
import type { ImportReport } from '../../../core/contract/imports.js';
import type { OpenedLibrary } from '../library/library-session.js';
import { appPart } from '../app-part.js';
import { folderSource } from './folder-source.js';
import { Intake } from './intake.js';
import { readBundle } from './read-bundle.js';

/** Fills an empty library with the sample that travels with the app, which needs no process of its own. APP_INCOMPLETE, DISK_*. */
export async function importSample(
  library: OpenedLibrary,
  resourcesDir: string,
): Promise<ImportReport> {
  const folder = join(resourcesDir, 'sample');
  const source = await appPart(folder, () => folderSource(folder));
  const signal = new AbortController().signal;
  const intake = await Intake.begin(library, { signal, tell: () => undefined });
  try {
    await intake.take({ name: source.name, source, parts: readBundle(source) });
    return await intake.commit();
  } finally {
    await intake.discard();
  }
}
