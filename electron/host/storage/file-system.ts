import type { FileHandle } from 'node:fs/promises';
import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from './disk-error.js';

/** An open file as the durable writer uses it. */
export type OpenFile = Pick<FileHandle, 'write' | 'stat' | 'sync' | 'close'>;

/** The few calls of `node:fs/promises` that durable writing rests on, so that another file system can stand in. Failures are Node's, with their `code`. */
export interface FileSystem {
  open(path: string, flags: string, mode?: number): Promise<OpenFile>;
  readFile(path: string): Promise<Buffer>;
  rename(from: string, to: string): Promise<void>;
  /** Gives a file a second name. */
  link(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  readdir(path: string): Promise<string[]>;
  /** Makes a folder and those above it; fine when it is there. */
  mkdir(path: string): Promise<void>;
}

/** The real file system. */
export const nodeFileSystem: FileSystem = {
  open: fs.open,
  readFile: (path) => fs.readFile(path),
  rename: fs.rename,
  link: fs.link,
  unlink: fs.unlink,
  readdir: (path) => fs.readdir(path),
  mkdir: makePath,
};

/** Node's own `recursive` never ends where ENOENT is the answer below a folder that is there: /proc, automounters. */
async function makePath(path: string): Promise<void> {
  const above = dirname(path);
  const isThere = () =>
    fs.stat(path).then(
      (about) => about.isDirectory(),
      () => false,
    );
  try {
    await fs.mkdir(path).catch(async (error: unknown) => {
      if (systemCode(error) !== 'ENOENT' || above === path) throw error;
      await makePath(above);
      await fs.mkdir(path);
    });
  } catch (error) {
    if (!(await isThere())) throw error;
  }
}
