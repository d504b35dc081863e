import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Manifest } from '../../../core/export/manifest.js';
import { LetGo } from '../let-go.js';
import { syncFolder } from '../storage/durable-files.js';
import { nodeFileSystem } from '../storage/file-system.js';
import { isProcessAlive } from '../storage/process-alive.js';
import { sweepTempFiles, tempPath } from '../storage/temp-files.js';
import { packFile } from './pack-file.js';
import { closingRecords, localHeader, type PackedFile, type ZipPlace } from './zip-records.js';

/** Bytes and files that may wait for the disk before `add` waits too. */
const MOST_WAITING = { bytes: 32 * 1024 * 1024, files: 64 } as const;
/** So many bytes of pictures may be left over before their memory is given back. */
const LET_GO_BYTES = 32 * 1024 * 1024;
/** Small files are written together, this many bytes at once. */
const AT_ONCE = 1024 * 1024;

/**
 * Writes one zip under a temporary name beside its target and renames it when all bytes are on the disk.
 * Until `publish` the target is untouched; after `discard` nothing is left. Text is deflated,
 * what is compressed already is stored. Errors are those of the file system.
 */
export class BundleWriter {
  private readonly files: Manifest['files'] = [];
  private readonly paths = new Set<string>();
  private readonly places: ZipPlace[] = [];
  /** All writing so far; files are packed side by side and written one after the other. */
  private writing: Promise<void> = Promise.resolve();
  private readonly waiting = { bytes: 0, files: 0 };
  private readonly letGo = new LetGo(LET_GO_BYTES);
  private chunks: Uint8Array[] = [];
  private chunkBytes = 0;
  private bytes = 0;
  private progressed: () => void = () => undefined;
  private failure: { readonly cause: unknown } | null = null;
  private isOpen = true;

  /** Starts a bundle, and takes away what a killed process left of the same one. */
  static async start(target: string): Promise<BundleWriter> {
    await sweepTempFiles(dirname(target), nodeFileSystem, isProcessAlive, basename(target));
    const temp = tempPath(target);
    return new BundleWriter(target, temp, await open(temp, 'wx'));
  }

  private constructor(
    private readonly target: string,
    private readonly temp: string,
    private readonly file: FileHandle,
  ) {}

  /** Adds one file; waits while the disk is far behind. `store` leaves the bytes as they are. */
  async add(path: string, bytes: Uint8Array, store: boolean): Promise<void> {
    const packed = packFile(bytes, store);
    // Its failure is told where it is written.
    packed.catch(() => undefined);
    await this.enqueue(path, packed, bytes.length);
  }

  /** Adds a file that is packed already; waits while the disk is far behind. */
  addPacked(path: string, file: PackedFile): Promise<void> {
    return this.enqueue(path, file, file.data.length);
  }

  /** Path, size and SHA-256 of every file so far, in order, once all of them are written. */
  async written(): Promise<Manifest['files']> {
    await this.writing;
    if (this.failure !== null) throw this.failure.cause;
    return [...this.files];
  }

  /** Closes the zip and makes it durable under its temporary name; answers that path and the size in bytes. */
  async seal(): Promise<{ path: string; bytes: number }> {
    await this.written();
    this.take(closingRecords(this.places, this.bytes));
    await this.flush();
    await this.file.sync();
    const { size } = await this.file.stat();
    if (size !== this.bytes) throw new Error(`Wrote ${size} of ${this.bytes} bytes`);
    await this.close();
    return { path: this.temp, bytes: size };
  }

  /** Gives the sealed zip its name. */
  async publish(): Promise<void> {
    await rename(this.temp, this.target);
    await syncFolder(nodeFileSystem, dirname(this.target));
  }

  /** Ends the writing and removes what was written. Safe to call at any time and more than once. */
  async discard(): Promise<void> {
    this.failure ??= { cause: new Error('discarded') };
    await this.writing;
    await this.close().catch(() => undefined);
    await rm(this.temp, { force: true });
  }

  private async enqueue(
    path: string,
    packed: PackedFile | Promise<PackedFile>,
    weight: number,
  ): Promise<void> {
    if (this.failure !== null) throw this.failure.cause;
    this.waiting.bytes += weight;
    this.waiting.files += 1;
    this.writing = this.writing.then(async () => {
      try {
        if (this.failure === null) await this.write(path, await packed);
      } catch (cause) {
        this.failure ??= { cause };
      }
      this.waiting.bytes -= weight;
      this.waiting.files -= 1;
      this.progressed();
    });
    while (this.isFarBehind()) {
      await new Promise<void>((resolve) => (this.progressed = resolve));
    }
  }

  private async write(path: string, packed: PackedFile): Promise<void> {
    const { data, size, sha256, crc, isDeflated } = packed;
    const file = { size, crc, isDeflated, packedSize: data.length };
    // Whoever unpacks would keep one of the two.
    if (this.paths.has(path)) throw new Error(`Two files of a bundle are called ${path}`);
    this.paths.add(path);
    this.files.push({ path, bytes: size, sha256 });
    this.places.push({ path, file, offset: this.bytes });
    this.take(localHeader({ path, file }));
    this.take(data);
    if (this.chunkBytes >= AT_ONCE) await this.flush();
    // Texts are small enough for the engine to see to them by itself.
    if (!isDeflated) this.letGo.after(data.length);
  }

  private take(bytes: Uint8Array): void {
    this.chunks.push(bytes);
    this.chunkBytes += bytes.length;
    this.bytes += bytes.length;
  }

  private async flush(): Promise<void> {
    const { chunks } = this;
    [this.chunks, this.chunkBytes] = [[], 0];
    for (const piece of joined(chunks)) await this.file.writeFile(piece);
  }

  private isFarBehind(): boolean {
    const { bytes, files } = this.waiting;
    return this.failure === null && (bytes > MOST_WAITING.bytes || files > MOST_WAITING.files);
  }

  private async close(): Promise<void> {
    if (!this.isOpen) return;
    this.isOpen = false;
    await this.file.close();
  }
}

/** Many small pieces as one; large ones are written as they are, because a copy would cost as much. */
function joined(chunks: readonly Uint8Array[]): readonly Uint8Array[] {
  const isLarge = chunks.some(({ length }) => length > AT_ONCE);
  return isLarge ? chunks : [Buffer.concat(chunks)];
}
