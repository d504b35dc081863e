import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Manifest } from '../../../core/export/manifest.js';

/** Bytes of stored pictures that may wait for the disk before `add` waits too. */
const WAITING_LIMIT = 32 * 1024 * 1024;

/**
 * The same on every platform and in every time zone: zip keeps local time, so the first moment it can
 * say is built from local parts. Mode: a plain file, readable by all, writable by its owner.
 */
const ENTRY = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/**
 * Writes one zip under a temporary name beside its target and renames it when all bytes are on the disk.
 * Until `finish` returns, the target is untouched; after `discard` nothing is left. Text is deflated,
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

  constructor(private readonly target: string) {
    this.temp = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
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
    this.zip.addBuffer(bytes, path, { ...ENTRY, compress: !store });
    this.files.push({ path, bytes: bytes.length, sha256 });
    if (store) this.stored += bytes.length;
    while (this.failure === null && this.stored - this.bytes > WAITING_LIMIT) {
      await new Promise<void>((resolve) => (this.progressed = resolve));
    }
  }

  /** Closes the zip, makes it durable and gives it its name; answers its size in bytes. */
  async finish(): Promise<number> {
    this.zip.end();
    await this.written;
    const { size } = await stat(this.temp);
    if (size !== this.bytes) throw new Error(`Wrote ${size} of ${this.bytes} bytes`);
    await rename(this.temp, this.target);
    await syncFolder(dirname(this.target));
    return size;
  }

  /** Ends the writing and removes what was written. Safe to call at any time and more than once. */
  async discard(): Promise<void> {
    (this.zip.outputStream as unknown as { destroy(): void }).destroy();
    await this.written.catch(() => undefined);
    await rm(this.temp, { force: true });
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

/** Makes a rename durable. Windows and some network drives cannot open folders; there it is best effort. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  if (folder === null) return;
  await folder.sync().catch(() => undefined);
  await folder.close();
}
