import { resolve } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';

/** Remembers what this host wrote, so that nothing else can be shown in the system's file manager. */
export interface WrittenPaths {
  /** Notes a file or folder that was just written; absolute path. */
  wrote(path: string): void;
  /** Throws FOLDER_NOT_ALLOWED for a path that this host has not written since it started. */
  require(path: string): string;
}

/** A fresh memory of written paths, one a host. */
export function writtenPaths(): WrittenPaths {
  const paths = new Set<string>();
  return {
    wrote: (path) => void paths.add(resolve(path)),
    require(path) {
      const absolute = resolve(path);
      if (!paths.has(absolute)) throw new BlogpultError('FOLDER_NOT_ALLOWED', { path });
      return absolute;
    },
  };
}
