import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Manifest } from '../../../core/export/manifest.js';
import { syncFolder } from '../storage/durable-files.js';
import { nodeFileSystem } from '../storage/file-system.js';
import { isProcessAlive } from '../storage/process-alive.js';
import { sweepTempFiles, tempPath } from '../storage/temp-files.js';
import { ZIP_ENTRY } from './zip-entry.js';

/** Bytes of stored pictures that may wait for the disk before `add` waits too. */
const WAITING_LIMIT = 32 * 1024 * 1024;

/**
 * Writes one zip under a temporary name beside its target and renames it when all bytes are on the disk.
 * Until `publish` the target is untouched; after `discard` nothing is left. Text is deflated,
 * what is compressed already is stored. Errors are those of the file system.
 */
export class BundleWriter {
  /** Path, size and SHA-256 of every file so far, in order. */
  readonly files: Manifest['files'] = [];
  private readonly zip = new ZipFile();
  private readonly temp: string;
  private readonly written: Promise<void>;
  private bytes = 0;
  private stored = 0;
  private progressed: () => void = () => undefined;
  private failure: { readonly cause: unknown } | null = null;

  /** Starts a bundle, and takes away what a killed process left of the same one. */
  static async start(target: string): Promise<BundleWriter> {
    await sweepTempFiles(dirname(target), nodeFileSystem, isProcessAlive, basename(target));
    return new BundleWriter(target);
  }

  private constructor(private readonly target: string) {
    this.temp = tempPath(target);
    const file = createWriteStream(this.temp, { flags: 'wx', flush: true });
    this.zip.on('error', (error: Error) => file.destroy(error));
    this.written = pipeline(this.zip.outputStream, this.counter(), file);
    this.written.catch((cause: unknown) => {
      this.failure = { cause };
      this.progressed();
    });
  }

  /** Adds one file; waits while the disk is far behind. `store` leaves the bytes as they are. */
  async add(path: string, bytes: Buffer, store: boolean): Promise<void> {
    if (this.failure !== null) throw this.failure.cause;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.zip.addBuffer(bytes, path, { ...ZIP_ENTRY, compress: !store });
    this.files.push({ path, bytes: bytes.length, sha256 });
    if (store) this.stored += bytes.length;
    while (this.isFarBehind()) {
      await new Promise<void>((resolve) => (this.progressed = resolve));
    }
  }

  /** Closes the zip and makes it durable under its temporary name; answers that path and the size in bytes. */
  async seal(): Promise<{ path: string; bytes: number }> {
    this.zip.end();
    await this.written;
    const { size } = await stat(this.temp);
    if (size !== this.bytes) throw new Error(`Wrote ${size} of ${this.bytes} bytes`);
    return { path: this.temp, bytes: size };
  }

  /** Gives the sealed zip its name. */
  async publish(): Promise<void> {
    await rename(this.temp, this.target);
    await syncFolder(nodeFileSystem, dirname(this.target));
  }

  /** Ends the writing and removes what was written. Safe to call at any time and more than once. */
  async discard(): Promise<void> {
    (this.zip.outputStream as unknown as { destroy(): void }).destroy();
    await this.written.catch(() => undefined);
    await rm(this.temp, { force: true });
  }

  private isFarBehind(): boolean {
    return this.failure === null && this.stored - this.bytes > WAITING_LIMIT;
  }

  private counter(): Transform {
    return new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        this.bytes += chunk.length;
        this.progressed();
        done(null, chunk);
      },
    });
  }
}
