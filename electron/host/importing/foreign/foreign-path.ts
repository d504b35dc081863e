import { extname } from 'node:path';

/** The kinds of files that have a reader of their own. */
export type ForeignKind = 'word' | 'html' | 'wordpress';

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
