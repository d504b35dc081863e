import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { ImportReport } from '../../../../core/contract/imports.js';
import type { OpenedLibrary } from '../../library/library-session.js';
import { ImportRefusal } from '../refusal.js';
import type { ForeignKind } from './foreign-document.js';
import { importForeign } from './import-foreign.js';
import { MediaLibrary } from './media-library.js';
import { withWordCopy } from './open-document.js';

const KINDS: ReadonlyMap<string, ForeignKind> = new Map([
  ['.docx', 'word'],
  ['.odt', 'word'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xml', 'wordpress'],
]);

/** The reader for a path by its name, or null where Blogpult's own readers are meant. */
export function foreignKind(path: string): ForeignKind | null {
  return KINDS.get(extname(path).toLowerCase()) ?? null;
}

/**
 * What of some paths is to be imported, and what lies there as the pictures of a WordPress export:
 * folders and zips that were named together with one.
 */
export function withMedia(paths: readonly string[]): { paths: string[]; media: string[] } {
  const isExport = paths.some((path) => foreignKind(path) === 'wordpress');
  const isMedia = (path: string) => isExport && /^(?:\.zip)?$/i.test(extname(path));
  return {
    paths: paths.filter((path) => !isMedia(path)),
    media: paths.filter(isMedia),
  };
}

/** Imports one foreign file; `media` are folders and zips of pictures, absolute. Throws ImportRefusal; DISK_*, LIBRARY_*. */
export async function importForeignPath(
  path: string,
  kind: ForeignKind,
  library: OpenedLibrary,
  media: readonly string[],
): Promise<ImportReport> {
  await stat(path).catch((cause: unknown) => {
    throw new ImportRefusal('not-found', {}, { cause });
  });
  const name = basename(path);
  const pictures = await MediaLibrary.open(kind === 'wordpress' ? media : []);
  try {
    if (extname(path).toLowerCase() !== '.odt') {
      return await importForeign({ kind, path, name }, library, pictures);
    }
    return await withWordCopy(path, (docx) =>
      importForeign({ kind, path: docx, name }, library, pictures),
    );
  } finally {
    await pictures.close();
  }
}
