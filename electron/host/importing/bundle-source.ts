/**
 * The files of something to import, whether it lies in a folder or in a zip.
 * Paths are relative, with forward slashes, and sorted.
 */
export interface BundleSource {
  /** What a person calls it: the name of the folder or file. */
  readonly name: string;
  readonly paths: readonly string[];
  /** Links that were found and not followed. */
  readonly links: readonly string[];
  /** Folders that lie too deep to be looked into. */
  readonly tooDeep: readonly string[];
  /** The bytes of a file of `paths`. Throws ImportRefusal for one larger than `limit` bytes or damaged. */
  read(path: string, limit: number): Promise<Buffer>;
  /** The path of the file that an address on the internet means, where the source has it. */
  local?(address: string): string | null;
  close(): Promise<void>;
}

/** `path` as seen from the document `from`, without `.` and `..`; null when it leads out of the source. */
export function resolvePath(from: string, path: string): string | null {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.replace(/\\/g, '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}
