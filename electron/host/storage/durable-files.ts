import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { diskError, systemCode } from './disk-error.js';
import { nodeFileSystem, type FileSystem, type OpenFile } from './file-system.js';
import { tempPath } from './temp-files.js';

/** Storage of whole files: what everything durable in Blogpult rests on. */
export interface DurableFiles {
  /** The file's bytes, or null when there is no such file; nothing but ENOENT counts as that. DISK_*. */
  read(path: string): Promise<Buffer | null>;
  /**
   * Puts bytes in the place of a file; afterwards they survive a power cut. The file is the old one
   * or the new one at every moment. The folder must exist. Bytes may still be in the making while the
   * disk opens what it has to. `meanwhile` runs while they travel to the disk; they take the
   * file's place after it, and not at all when it fails. DISK_*, the failures of both.
   */
  write(path: string, bytes: BytesToBe, meanwhile?: () => Promise<void>): Promise<void>;
  /** The same for a file that leaves the library: others may read it as they may any new file there. DISK_*. */
  handOut(path: string, bytes: Uint8Array): Promise<void>;
  /**
   * Puts new files into a folder, several at once, which costs a fraction of writing them one by one;
   * afterwards all of them survive a power cut. Each is asked for when its turn comes, so that not all
   * have to be in memory. A name that is taken is a failure. The folder must exist. DISK_*.
   */
  writeNew(folder: string, files: Iterable<NewFile>): Promise<void>;
}

/** Bytes that are there or still being made. */
type BytesToBe = Uint8Array | Promise<Uint8Array>;

/** A file that is to be made. */
interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** So many files are synced at once; more gains nothing on a disk and costs on a network drive. */
const AT_ONCE = 16;

/** What the library keeps is for its owner alone; of what is handed out the system takes away what it does for every new file. */
const MODES = { own: 0o600, handedOut: 0o666 };

/** Durable files on a file system, by default the real one. */
export function createDurableFiles(fs: FileSystem = nodeFileSystem): DurableFiles {
  return {
    async read(path) {
      try {
        return await fs.readFile(path);
      } catch (error) {
        if (systemCode(error) === 'ENOENT') return null;
        throw diskError(error, path);
      }
    },
    async write(path, bytes, meanwhile) {
      try {
        await replaceFile(fs, path, { bytes, mode: MODES.own, meanwhile });
      } catch (error) {
        throw diskError(error, path);
      }
    },
    async handOut(path, bytes) {
      try {
        await replaceFile(fs, path, { bytes, mode: MODES.handedOut });
      } catch (error) {
        throw diskError(error, path);
      }
    },
    async writeNew(folder, files) {
      try {
        const waiting = files[Symbol.iterator]();
        const worker = async () => {
          for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
            await writeSynced(fs, join(folder, next.value.name), {
              ...next.value,
              mode: MODES.own,
            });
          }
        };
        const done = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
        for (const end of done) if (end.status === 'rejected') throw end.reason;
        await syncFolder(fs, folder);
      } catch (error) {
        throw diskError(error, folder);
      }
    },
  };
}

type Made = PromiseSettledResult<Uint8Array>;

interface Content {
  readonly bytes: BytesToBe;
  readonly mode: number;
}

async function replaceFile(
  fs: FileSystem,
  path: string,
  { meanwhile, ...content }: Content & { readonly meanwhile?: (() => Promise<void>) | undefined },
): Promise<void> {
  const temp = tempPath(path);
  const parts = Promise.allSettled([meanwhile?.(), content.bytes, writeSynced(fs, temp, content)]);
  const folder = openFolder(fs, dirname(path));
  let renaming = false;
  try {
    // All have ended before any fails: nothing goes on behind the back of a failed write.
    const [looked, made, written] = await parts;
    try {
      for (const end of [looked, made, written]) if (end.status === 'rejected') throw end.reason;
      renaming = true;
      await renameOver(fs, temp, path);
    } catch (error) {
      await fs.unlink(temp).catch(() => undefined);
      // Network drives report failed renames that took place: only the file itself knows.
      if (!renaming || !(await holds(fs, path, made))) throw error;
    }
    await confirm(fs, path, made, folder);
  } finally {
    void folder.then((opened) => opened.close());
  }
}

async function writeSynced(
  fs: FileSystem,
  path: string,
  { bytes: making, mode }: Content,
): Promise<void> {
  const file = await fs.open(path, 'wx', mode);
  let failure: { error: unknown } | null = null;
  try {
    const bytes = await making;
    await writeAll(file, bytes);
    const [{ size }] = await Promise.all([file.stat(), file.sync()]);
    if (size !== bytes.length) throw new Error(`wrote ${size} of ${bytes.length} bytes`);
  } catch (error) {
    failure = { error };
  }
  // A network drive may tell only now that it could not keep the bytes.
  await file.close().catch((error: unknown) => (failure ??= { error }));
  if (failure !== null) throw failure.error;
}

/** A disk that fills up takes fewer bytes than it was given, without an error; the next write reports it. */
async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let at = 0;
  while (at < bytes.length) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, at);
    if (bytesWritten === 0) {
      throw Object.assign(new Error('the disk takes no more bytes'), { code: 'ENOSPC' });
    }
    at += bytesWritten;
  }
}

const RENAME_PAUSES_MS = [20, 60, 150, 400, 1000];

/** On Windows a virus scanner or a sync client may hold the target for a moment. */
async function renameOver(fs: FileSystem, temp: string, path: string): Promise<void> {
  for (const pause of process.platform === 'win32' ? RENAME_PAUSES_MS : []) {
    try {
      await fs.rename(temp, path);
      return;
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '')) throw error;
      await wait(pause);
    }
  }
  await fs.rename(temp, path);
}

/**
 * Makes the rename itself durable. When that fails the new bytes are there but unconfirmed: if they
 * can be read back the confirmation is tried once more, and only then counts as failed.
 */
async function confirm(
  fs: FileSystem,
  path: string,
  made: Made,
  folder: Promise<OpenFolder>,
): Promise<void> {
  try {
    await (await folder).sync();
  } catch (error) {
    if (!(await holds(fs, path, made))) throw error;
    await syncFolder(fs, dirname(path));
  }
}

/** Codes by which a platform says that folders cannot be opened or synced there at all. */
const CANNOT_SYNC_FOLDERS =
  process.platform === 'win32'
    ? ['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'EBADF', 'ENOTSUP']
    : ['EINVAL', 'ENOTSUP', 'ENOSYS'];

/** A folder whose entries (new, renamed, removed files) can be made durable; silent where the platform cannot. `sync` throws the system's error. */
interface OpenFolder {
  sync(): Promise<void>;
  /** Never fails. */
  close(): Promise<void>;
}

/** Never fails: a folder that cannot be opened fails when it is synced. */
async function openFolder(fs: FileSystem, path: string): Promise<OpenFolder> {
  const refuse = (error: unknown) => {
    if (!CANNOT_SYNC_FOLDERS.includes(systemCode(error) ?? '')) throw error;
  };
  try {
    const handle = await fs.open(path, 'r');
    return {
      sync: () => handle.sync().catch(refuse),
      close: () => handle.close().catch(() => undefined),
    };
  } catch (error) {
    // eslint-disable-next-line @typescript-eslint/require-await -- fails as a sync does, not before
    const sync = async () => {
      refuse(error);
    };
    return { sync, close: () => Promise.resolve() };
  }
}

/** Makes a folder's entries durable; silent where the platform cannot. Throws the system's error. */
export async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  const opened = await openFolder(fs, folder);
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

async function holds(fs: FileSystem, path: string, made: Made): Promise<boolean> {
  const found = await fs.readFile(path).catch(() => null);
  return found !== null && made.status === 'fulfilled' && found.equals(made.value);
}
