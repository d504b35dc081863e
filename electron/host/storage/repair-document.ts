import type { Disk } from './disk.js';
import {
  backupPath,
  DamagedDocument,
  readGeneration,
  type DocumentKind,
} from './document-adapter.js';
import { keepCopy, moveAside } from './quarantine.js';

/** What became of a damaged document: `restored` from the previous generation, or `quarantined` and gone from its place. */
export type Repair = 'restored' | 'quarantined';

/**
 * Puts a damaged document aside, bytes and all, and its previous generation in its place if that one
 * is sound. Nothing is ever deleted. LIBRARY_TOO_NEW when the previous generation is newer; DISK_*.
 */
export async function repairDocument<T>(
  disk: Disk,
  damage: DamagedDocument,
  kind: DocumentKind<T>,
): Promise<Repair> {
  const backup = await soundBackup(disk, damage.path, kind);
  if (backup === null) {
    await moveAside(disk, damage.path);
    return 'quarantined';
  }
  await keepCopy(disk, damage.path, damage.bytes);
  await disk.files.write(damage.path, backup);
  return 'restored';
}

/** Puts the previous generation in the place of a document that is missing; false when there is none. LIBRARY_TOO_NEW, DISK_*. */
export async function restoreMissing<T>(
  disk: Disk,
  path: string,
  kind: DocumentKind<T>,
): Promise<boolean> {
  const backup = await soundBackup(disk, path, kind);
  if (backup !== null) await disk.files.write(path, backup);
  return backup !== null;
}

/** The bytes of a document's previous generation, or null when it is missing or damaged. LIBRARY_TOO_NEW, DISK_*. */
export async function soundBackup<T>(
  disk: Disk,
  path: string,
  kind: Pick<DocumentKind<T>, 'shape' | 'owns' | 'sort'>,
): Promise<Buffer | null> {
  const bytes = await disk.files.read(backupPath(path));
  if (bytes === null) return null;
  try {
    readGeneration(path, bytes, kind);
    return bytes;
  } catch (error) {
    if (error instanceof DamagedDocument) return null;
    throw error;
  }
}
