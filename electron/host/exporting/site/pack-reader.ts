import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** A run of bytes in a file, with its CRC-32. */
export interface Run {
  readonly at: number;
  readonly length: number;
  readonly sum: number;
}

/** Read at once when runs are asked for in the order in which they lie, bytes. */
const AHEAD = 256 * 1024;

/** Reads runs of bytes out of a file; what is damaged or not there is null, never an error. */
export class PackReader {
  readonly size: number;
  private window: { readonly at: number; readonly bytes: Buffer } = {
    at: 0,
    bytes: Buffer.alloc(0),
  };

  private constructor(private readonly file: number) {
    this.size = fstatSync(file).size;
  }

  /** Null when there is no such file, or none that can be read. */
  static open(path: string): PackReader | null {
    try {
      return new PackReader(openSync(path, 'r'));
    } catch {
      return null;
    }
  }

  read({ at, length, sum }: Run): Buffer | null {
    const bytes = this.bytes(at, length);
    return bytes !== null && crc32(bytes) === sum ? bytes : null;
  }

  /** Bytes whose sum is not known. */
  bytes(at: number, length: number): Buffer | null {
    if (at < 0 || at + length > this.size) return null;
    const end = this.window.at + this.window.bytes.length;
    if (at < this.window.at || at + length > end) {
      const isNext = at >= end && at < end + AHEAD;
      const bytes = this.fill(at, isNext ? Math.max(length, AHEAD) : length);
      if (bytes.length < length) return null;
      this.window = { at, bytes };
    }
    return this.window.bytes.subarray(at - this.window.at, at - this.window.at + length);
  }

  close(): void {
    closeSync(this.file);
  }

  private fill(at: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafeSlow(Math.min(length, this.size - at));
    try {
      return bytes.subarray(0, readSync(this.file, bytes, 0, bytes.length, at));
    } catch {
      return bytes.subarray(0, 0);
    }
  }
}
