import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Damage } from '../../../core/contract/library.js';
import { LibraryContent } from '../../../core/post/library.js';
import { DamagedDocument, type DocumentKind } from '../storage/document-adapter.js';
import type { Disk } from '../storage/disk.js';
import { diskError } from '../storage/disk-error.js';
import { repairDocument, restoreMissing, soundBackup } from '../storage/repair-document.js';
import { StoredDocument } from '../storage/stored-document.js';
import type { LibraryFolder } from './library-folder.js';

/** Profile, categories and authors as read from the disk; `damage` is what has to be repaired first. */
export interface LoadedContent {
  readonly document: StoredDocument<LibraryContent>;
  readonly fault: DamagedDocument | 'missing' | null;
}

/** The kind of document that holds profile, categories and authors. */
export function contentKind(
  folder: LibraryFolder,
  on: { damaged(damage: Damage): void; newer(): void },
): DocumentKind<LibraryContent> {
  return {
    shape: LibraryContent,
    sort: 'library',
    conflict: () => new BlogpultError('LIBRARY_CONFLICT', { path: folder.root }),
    damaged: () => on.damaged(contentDamage(folder)),
    newer: () => on.newer(),
  };
}

/** Reads the document and changes nothing. LIBRARY_DAMAGED when it cannot be restored, LIBRARY_TOO_NEW, DISK_*. */
export async function loadContent(
  disk: Disk,
  folder: LibraryFolder,
  kind: DocumentKind<LibraryContent>,
): Promise<LoadedContent> {
  const document = new StoredDocument(disk, folder.content, kind);
  const fault = await faultOf(document);
  // Without this document there is no library: its files then stay just as they are.
  if (fault !== null && (await soundBackup(disk, folder.content, kind)) === null) {
    throw new BlogpultError('LIBRARY_DAMAGED', { path: folder.root });
  }
  return { document, fault };
}

async function faultOf(document: StoredDocument<LibraryContent>): Promise<LoadedContent['fault']> {
  try {
    return (await document.load()) ? null : 'missing';
  } catch (error) {
    if (error instanceof DamagedDocument) return error;
    throw error;
  }
}

/** Puts the previous generation in the place of a damaged or missing document; answers what happened. DISK_*. */
export async function repairContent(
  disk: Disk,
  folder: LibraryFolder,
  kind: DocumentKind<LibraryContent>,
  { document, fault }: LoadedContent,
): Promise<Damage[]> {
  if (fault === null) return [];
  if (fault === 'missing') await restoreMissing(disk, folder.content, kind);
  else await repairDocument(disk, fault, kind);
  await document.load();
  return [contentDamage(folder)];
}

/** Profile, categories and authors of an open library. */
export function contentOf(document: StoredDocument<LibraryContent>): LibraryContent {
  if (document.payload === null) throw new Error('an open library without content');
  return document.payload;
}

/** What sync clients call their second copy of the document: „blogpult (Konfliktkopie …).json“, "blogpult-LAPTOP.json". */
const COPY = /^blogpult[\s(._-].*\.json$/i;

/**
 * Second copies of profile, categories and authors that a sync client left beside the document. They
 * are only named: which of two blog profiles is right is for a person to say. DISK_*.
 */
export async function contentCopies(disk: Disk, folder: LibraryFolder): Promise<Damage[]> {
  const names = await disk.fs.readdir(folder.root).catch((error: unknown) => {
    throw diskError(error, folder.root);
  });
  const copies = names.filter((name) => COPY.test(name)).sort();
  return copies.map((file) => ({
    ...{ file, what: 'copy' as const, title: file },
    ...{ outcome: 'found' as const, restorable: false },
  }));
}

function contentDamage(folder: LibraryFolder): Damage {
  return {
    file: 'blogpult.json',
    what: 'library',
    title: folder.root,
    outcome: 'restored',
    restorable: true,
  };
}
