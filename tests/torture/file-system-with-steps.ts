import {
  nodeFileSystem,
  type FileSystem,
  type OpenFile,
} from '../../electron/host/storage/file-system.js';

/** The real file system that asks `before` ahead of every call that reaches the disk; it may wait, throw or never come back. */
export function fileSystemWithSteps(before: (call: string) => Promise<void>): FileSystem {
  const fs = nodeFileSystem;
  return {
    async open(path, flags, mode) {
      await before('open');
      return fileWithSteps(await fs.open(path, flags, mode), before);
    },
    readFile: (path) => before('read').then(() => fs.readFile(path)),
    rename: (from, to) => before('rename').then(() => fs.rename(from, to)),
    link: (from, to) => before('link').then(() => fs.link(from, to)),
    unlink: (path) => before('unlink').then(() => fs.unlink(path)),
    readdir: (path) => before('readdir').then(() => fs.readdir(path)),
    mkdir: (path) => before('mkdir').then(() => fs.mkdir(path)),
  };
}

function fileWithSteps(file: OpenFile, before: (call: string) => Promise<void>): OpenFile {
  return {
    write: (async (...args: Parameters<OpenFile['write']>) => {
      await before('write');
      return file.write(...args);
    }) as OpenFile['write'],
    stat: (async () => {
      await before('stat');
      return file.stat();
    }) as OpenFile['stat'],
    sync: () => before('sync').then(() => file.sync()),
    // A close that fails has given the file away all the same.
    close: () => before('close').finally(() => file.close()),
  };
}
