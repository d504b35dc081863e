import {
  nodeFileSystem,
  type FileSystem,
  type OpenFile,
} from '../../electron/host/storage/file-system.js';

/** A step of durable writing that can fail. */
export type Step = 'open' | 'write' | 'sync' | 'close' | 'rename' | 'sync-folder' | 'read';

/** A failure that strikes once, at the `nth` time (from 1) the step comes. `after` lets the step happen first. */
export interface Fault {
  step: Step;
  code: string;
  nth?: number;
  after?: boolean;
  always?: boolean;
}

/** The real file system with chosen failures; `log` names the steps that were asked for, in order. `shortWrites` takes at most that many bytes at a time. */
export function aFaultyFileSystem(options: { shortWrites?: number } = {}) {
  const log: Step[] = [];
  let fault: (Fault & { seen: number }) | null = null;
  const struck = async <T>(step: Step, action: () => Promise<T>): Promise<T> => {
    log.push(step);
    if (fault?.step !== step) return action();
    fault.seen += 1;
    if (fault.always !== true && fault.seen !== (fault.nth ?? 1)) return action();
    // A failed close has given the file away all the same.
    if (fault.after === true || step === 'close') await action();
    throw Object.assign(new Error(`${fault.code}: ${step}`), { code: fault.code });
  };
  const fs: FileSystem = {
    ...nodeFileSystem,
    readFile: (path) => struck('read', () => nodeFileSystem.readFile(path)),
    rename: (from, to) => struck('rename', () => nodeFileSystem.rename(from, to)),
    async open(path, flags, mode) {
      const isFolder = flags === 'r';
      if (isFolder) return folderHandle(await nodeFileSystem.open(path, flags), struck);
      const opened: OpenFile[] = [];
      const file = await struck('open', async () => {
        const made = await nodeFileSystem.open(path, flags, mode);
        opened.push(made);
        return made;
      }).catch(async (error: unknown) => {
        for (const made of opened) await made.close();
        throw error;
      });
      return {
        stat: file.stat.bind(file),
        sync: () => struck('sync', () => file.sync()),
        close: () => struck('close', () => file.close()),
        write: ((bytes: Uint8Array, at: number, length: number, position: number) =>
          struck('write', () =>
            file.write(bytes, at, Math.min(length, options.shortWrites ?? length), position),
          )) as OpenFile['write'],
      };
    },
  };
  return {
    fs,
    log,
    fail(next: Fault | null) {
      fault = next === null ? null : { ...next, seen: 0 };
      log.length = 0;
    },
  };
}

function folderHandle(
  folder: OpenFile,
  struck: (step: Step, action: () => Promise<void>) => Promise<void>,
): OpenFile {
  return {
    stat: folder.stat.bind(folder),
    write: folder.write.bind(folder),
    close: () => folder.close(),
    sync: () => struck('sync-folder', () => folder.sync()),
  };
}
