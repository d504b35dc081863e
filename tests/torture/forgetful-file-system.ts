import { basename, dirname } from 'node:path';
import type { FileSystem, OpenFile } from '../../electron/host/storage/file-system.js';
import type { seededRandom } from '../builders/seeded-random.js';

type Random = ReturnType<typeof seededRandom>;

/** What a power cut takes: only the bytes nobody synced, or the names nobody synced as well. */
export type Forgetting = 'data' | 'names-too';

interface Inode {
  bytes: Buffer;
  /** What is on the disk for certain; null when the file was never synced. */
  synced: Buffer | null;
}

type Names = Map<string, Inode>;

/** Thrown by every call after the power went. */
class PowerCut extends Error {}

/**
 * Folders in memory that forget what was not synced. `cutAfter` calls that change something the
 * power goes; `afterCut` is the disk as the next start finds it. Changes of names reach the disk in
 * their order; how many did, and how much of unsynced bytes, is up to `random`.
 */
export class ForgetfulFileSystem implements FileSystem {
  private readonly names: Names = new Map();
  /** The names as they were synced last, folder by folder, and what happened to them since. */
  private readonly kept = new Map<string, Names>();
  private readonly since = new Map<string, ((names: Names) => void)[]>();
  private left = Infinity;

  cutAfter(calls: number): void {
    this.left = calls;
  }

  /** What is left after the power cut. */
  afterCut(forgetting: Forgetting, random: Random): ForgetfulFileSystem {
    const next = new ForgetfulFileSystem();
    for (const [path, inode] of this.namesAfterCut(forgetting, random)) {
      const bytes = bytesAfterCut(inode, random);
      next.names.set(path, { bytes, synced: bytes });
    }
    for (const path of next.names.keys()) next.keep(dirname(path));
    return next;
  }

  async open(path: string, flags: string): Promise<OpenFile> {
    await this.step(flags !== 'r');
    if (flags === 'r') return this.folderHandle(path);
    if (this.names.has(path)) throw failure('EEXIST');
    const inode: Inode = { bytes: Buffer.alloc(0), synced: null };
    this.change(path, (names) => names.set(path, inode));
    return this.fileHandle(inode);
  }

  async readFile(path: string): Promise<Buffer> {
    await this.step(false);
    const inode = this.names.get(path);
    if (inode === undefined) throw failure('ENOENT');
    return Buffer.from(inode.bytes);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.step(true);
    const inode = this.names.get(from);
    if (inode === undefined) throw failure('ENOENT');
    if (this.names.get(to) === inode) return;
    this.change(to, (names) => {
      names.set(to, inode);
      names.delete(from);
    });
  }

  async link(from: string, to: string): Promise<void> {
    await this.step(true);
    const inode = this.names.get(from);
    if (inode === undefined) throw failure('ENOENT');
    if (this.names.has(to)) throw failure('EEXIST');
    this.change(to, (names) => names.set(to, inode));
  }

  async unlink(path: string): Promise<void> {
    await this.step(true);
    if (!this.names.has(path)) throw failure('ENOENT');
    this.change(path, (names) => names.delete(path));
  }

  readdir(path: string): Promise<string[]> {
    const inside = [...this.names.keys()].filter((name) => dirname(name) === path);
    return Promise.resolve(inside.map((name) => basename(name)));
  }

  mkdir(): Promise<void> {
    return Promise.resolve();
  }

  private step(changes: boolean): Promise<void> {
    if (changes) this.left -= 1;
    if (this.left < 0) return Promise.reject(new PowerCut('the power is off'));
    return Promise.resolve();
  }

  private change(path: string, change: (names: Names) => void): void {
    change(this.names);
    const folder = dirname(path);
    this.since.set(folder, [...(this.since.get(folder) ?? []), change]);
  }

  private keep(folder: string): void {
    const inside = [...this.names].filter(([path]) => dirname(path) === folder);
    this.kept.set(folder, new Map(inside));
    this.since.set(folder, []);
  }

  private namesAfterCut(forgetting: Forgetting, random: Random): Names {
    if (forgetting === 'data') return this.names;
    const names: Names = new Map();
    const folders = new Set([...this.kept.keys(), ...this.since.keys()]);
    for (const folder of folders) {
      const inside: Names = new Map(this.kept.get(folder));
      const changes = this.since.get(folder) ?? [];
      for (const change of changes.slice(0, random.below(changes.length + 1))) change(inside);
      for (const [path, inode] of inside) names.set(path, inode);
    }
    return names;
  }

  private fileHandle(inode: Inode): OpenFile {
    const write = async (bytes: Uint8Array, at: number, length: number, position: number) => {
      await this.step(true);
      const piece = bytes.subarray(at, at + length);
      inode.bytes = Buffer.concat([inode.bytes.subarray(0, position), piece]);
      return { bytesWritten: length, buffer: bytes };
    };
    return {
      write: write as unknown as OpenFile['write'],
      stat: (() => Promise.resolve({ size: inode.bytes.length })) as unknown as OpenFile['stat'],
      sync: async () => {
        await this.step(true);
        inode.synced = inode.bytes;
      },
      close: () => this.step(false),
    };
  }

  private folderHandle(path: string): OpenFile {
    const nothing = () => Promise.reject(failure('EISDIR'));
    return {
      write: nothing,
      stat: nothing,
      sync: async () => {
        await this.step(true);
        this.keep(path);
      },
      close: () => this.step(false),
    };
  }
}

/** A file that was never synced may be whole, empty, torn or full of zeros. */
function bytesAfterCut({ bytes, synced }: Inode, random: Random): Buffer {
  if (synced !== null && synced.equals(bytes)) return synced;
  const lost = synced ?? Buffer.alloc(0);
  const states = [
    lost,
    bytes,
    Buffer.alloc(0),
    bytes.subarray(0, random.below(bytes.length + 1)),
    Buffer.alloc(bytes.length),
  ];
  return Buffer.from(states[random.below(states.length)] ?? lost);
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
