import { createDurableFiles, type DurableFiles } from './durable-files.js';
import { nodeFileSystem, type FileSystem } from './file-system.js';

/** What documents are stored with: durable files, the file system below them, and the time of day. */
export interface Disk {
  readonly fs: FileSystem;
  readonly files: DurableFiles;
  readonly now: () => Date;
}

/** The real disk, or another file system in its place. */
export function createDisk(now: () => Date, fs: FileSystem = nodeFileSystem): Disk {
  return { fs, files: createDurableFiles(fs), now };
}
