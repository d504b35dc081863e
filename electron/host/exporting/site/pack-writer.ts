import { closeSync, ftruncateSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { logFailure } from '../../host-log.js';
import type { Run } from './pack-reader.js';

/** Bytes that are written at once. */
const AT_ONCE = 1024 * 1024;

/** Writes runs of bytes into a file that gets its name at the end. A failure ends the writing and is only logged. */
export class PackWriter {
  private chunks: Uint8Array[] = [];
  private waiting = 0;

  private constructor(
    private readonly temp: string,
    private file: number | null,
    private at: number,
  ) {}

  /** Starts at `temp`: with the first `size` bytes of the file `from`, or with none (null). */
  static async start(
    temp: string,
    from: { readonly path: string; readonly size: number } | null,
  ): Promise<PackWriter> {
    try {
      await mkdir(dirname(temp), { recursive: true });
      if (from === null) return new PackWriter(temp, openSync(temp, 'wx'), 0);
      await copyFile(from.path, temp);
      const file = openSync(temp, 'r+');
      ftruncateSync(file, from.size);
      return new PackWriter(temp, file, from.size);
    } catch (error) {
      const writer = new PackWriter(temp, null, 0);
      writer.giveUp(error);
      return writer;
    }
  }

  add(bytes: Uint8Array): Run {
    const run = { at: this.at, length: bytes.length, sum: crc32(bytes) };
    this.at += bytes.length;
    this.chunks.push(bytes);
    this.waiting += bytes.length;
    if (this.waiting >= AT_ONCE) this.flush();
    return run;
  }

  /** Writes what is left and gives the file its name. */
  finish(path: string): void {
    this.flush();
    const { file } = this;
    if (file === null) return;
    try {
      this.file = null;
      closeSync(file);
      renameSync(this.temp, path);
    } catch (error) {
      this.giveUp(error);
    }
  }

  private flush(): void {
    const bytes = Buffer.concat(this.chunks);
    const from = this.at - bytes.length;
    [this.chunks, this.waiting] = [[], 0];
    if (this.file === null) return;
    try {
      for (let done = 0; done < bytes.length;) {
        done += writeSync(this.file, bytes, done, bytes.length - done, from + done);
      }
    } catch (error) {
      this.giveUp(error);
    }
  }

  /** Without what is written here the next export only takes longer. */
  private giveUp(error: unknown): void {
    logFailure('site cache', error);
    const { file } = this;
    this.file = null;
    if (file !== null) tried(() => closeSync(file));
    tried(() => rmSync(this.temp, { force: true }));
  }
}

/** What cannot even be tidied up is swept another time. */
function tried(tidy: () => void): void {
  try {
    tidy();
  } catch (error) {
    logFailure('site cache', error);
  }
}
