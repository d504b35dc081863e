import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { BundleWriter } from '../exporting/bundle-writer.js';
import { inOrder } from '../exporting/in-order.js';
import { placeError } from '../exporting/place-error.js';
import { refuseExisting } from '../exporting/refuse-existing.js';
import { startBundle } from '../exporting/write-bundle.js';
import type { OpenedLibrary } from '../library/library-session.js';
import { systemCode } from '../storage/disk-error.js';
import { BACKUP_MANIFEST_PATH, type BackupManifest, type BackupResult } from './backup-manifest.js';
import { libraryFiles } from './library-files.js';
import { tryRestore } from './restore-backup.js';

const READS_AT_ONCE = 8;

/**
 * Writes a library into one zip. It gets its name only after every file was restored from it on trial
 * and compared. EXPORT_TARGET_EXISTS, EXPORT_NO_SPACE, EXPORT_NAME_REFUSED, EXPORT_FOLDER_*,
 * BACKUP_DAMAGED (the trial failed), DISK_*.
 */
export async function writeBackup(
  library: Pick<OpenedLibrary, 'root' | 'still'>,
  out: string,
  version: string,
): Promise<BackupResult> {
  const target = resolve(out);
  await refuseExisting(target, false);
  const writer = await startBundle(target);
  try {
    await addFiles(writer, library, target);
    const files = await writer.written();
    const manifest: BackupManifest = { backup: 1, generator: `Blogpult ${version}`, files };
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    await writer.add(BACKUP_MANIFEST_PATH, Buffer.from(text, 'utf8'), false);
    const sealed = await writer.seal();
    await tryRestore(sealed.path);
    await refuseExisting(target, false);
    await writer.publish();
    return { path: target, files: files.length, bytes: sealed.bytes };
  } catch (cause) {
    throw placeError(cause, target);
  } finally {
    await writer.discard();
  }
}

/**
 * Documents first, while nobody writes; then the pictures, which only ever become more: so every
 * picture that a document names is in. Earlier versions may be thinned meanwhile.
 */
async function addFiles(
  writer: BundleWriter,
  { root, still }: Pick<OpenedLibrary, 'root' | 'still'>,
  target: string,
): Promise<void> {
  const itself = relative(root, target).split(sep).join('/');
  const list = async (wanted: (path: string) => boolean) =>
    (await libraryFiles(root)).filter((path) => path !== itself && wanted(path));
  await still(async () => {
    const documents = await list((path) => !/^(?:assets|versions)\//.test(path));
    await addAll(writer, root, documents);
  });
  await addAll(writer, root, await list((path) => path.startsWith('versions/')));
  await addAll(writer, root, await list((path) => path.startsWith('assets/')));
}

async function addAll(writer: BundleWriter, root: string, paths: string[]): Promise<void> {
  const ready = inOrder(paths, READS_AT_ONCE, async (path) => ({
    path,
    bytes: await readFile(join(root, path)).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT' && path.startsWith('versions/')) return null;
      throw error;
    }),
  }));
  for await (const { path, bytes } of ready) {
    if (bytes === null) continue;
    await writer.add(path, bytes, !/\.(?:json|bak|txt|md|yaml)$/.test(path));
  }
}
