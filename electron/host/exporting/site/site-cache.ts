import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { logFailure } from '../../host-log.js';
import { tempPath } from '../../storage/temp-files.js';
import type { PackedFile } from '../zip-records.js';
import type { KeptLeaf, Leaf } from './leaf.js';

/** A run of bytes in the cache's file, with its own CRC-32. */
interface Run {
  readonly at: number;
  readonly length: number;
  readonly sum: number;
}

interface KeptText extends Omit<PackedFile, 'data' | 'isDeflated'> {
  readonly run: Run;
}

interface KeptPost {
  readonly key: string;
  readonly page: KeptText;
  readonly rest: Run;
}

interface Index {
  readonly make: string;
  readonly posts: Record<string, KeptPost>;
  readonly texts: Record<string, KeptText>;
}

interface OldCache {
  readonly file: number;
  readonly index: Index;
}

/** Length and CRC-32 of the index before it. */
const TRAILER = 8;
/** Bytes that are written at once. */
const AT_ONCE = 1024 * 1024;

/** Where the cache of a site lies; `what` names the library and the selection. */
export function siteCachePath(configDir: string, what: string): string {
  const name = createHash('sha256').update(what).digest('hex').slice(0, 32);
  return join(configDir, 'cache', 'sites', `${name}.pack`);
}

/**
 * The packed pages of the last export, so that the next one writes only what changed. It is never the
 * truth: every run of bytes has its sum, what is missing or damaged is written anew, and no failure
 * here fails an export. One file, which is replaced as a whole; it may be deleted at any time.
 */
export class SiteCache {
  private readonly old: OldCache | null;
  private readonly index: Index;
  private readonly temp: string;
  private file: number | null = null;
  private chunks: Uint8Array[] = [];
  private waiting = 0;
  private at = 0;

  /** `make` names everything that pages depend on beside posts and settings: another one makes it worthless. */
  constructor(
    private readonly path: string,
    make: string,
  ) {
    this.temp = tempPath(path);
    this.index = { make, posts: {}, texts: {} };
    this.old = openOld(path, make);
    try {
      mkdirSync(dirname(path), { recursive: true });
      this.file = openSync(this.temp, 'wx');
    } catch (error) {
      this.giveUp(error);
    }
  }

  /** What is kept of a post beside its page, if it was written under the same key. */
  rest(id: string, key: string): KeptLeaf | null {
    const kept = this.old?.index.posts[id];
    const bytes = kept?.key === key ? this.read(kept.rest) : null;
    return bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as KeptLeaf);
  }

  /** A post's page; ask for `rest` first. Null when it is damaged. */
  page(id: string): PackedFile | null {
    const kept = this.old?.index.posts[id];
    return kept === undefined ? null : this.text(kept.page);
  }

  /** A packed text by the SHA-256 of its content. */
  textOf(sha256: string): PackedFile | null {
    const kept = this.old?.index.texts[sha256];
    return kept === undefined ? null : this.text(kept);
  }

  /** Keeps a post's leaf for the next time. */
  keepLeaf(id: string, key: string, { page, rest }: Leaf): void {
    const kept = Buffer.from(JSON.stringify(rest), 'utf8');
    this.index.posts[id] = { key, page: this.add(page), rest: this.append(kept) };
  }

  /** Keeps a packed text for the next time. */
  keepText(text: PackedFile): void {
    this.index.texts[text.sha256] ??= this.add(text);
  }

  /** Puts what was kept in the place of the old cache; of an export that `stopped` early the rest stays too. */
  finish(stopped: boolean): void {
    try {
      if (stopped) this.adoptRest();
      if (this.file === null) return;
      const index = Buffer.from(JSON.stringify(this.index), 'utf8');
      const trailer = Buffer.alloc(TRAILER);
      trailer.writeUInt32LE(index.length, 0);
      trailer.writeUInt32LE(crc32(index), 4);
      this.chunks.push(index, trailer);
      this.flush();
      closeSync(this.file);
      this.file = null;
      renameSync(this.temp, this.path);
    } catch (error) {
      this.giveUp(error);
    } finally {
      if (this.old !== null) closeSync(this.old.file);
    }
  }

  private adoptRest(): void {
    if (this.old === null) return;
    for (const [id, { key }] of Object.entries(this.old.index.posts)) {
      if (id in this.index.posts) continue;
      const [rest, page] = [this.rest(id, key), this.page(id)];
      if (rest !== null && page !== null) this.keepLeaf(id, key, { page, rest });
    }
    for (const sha256 of Object.keys(this.old.index.texts)) {
      const text = sha256 in this.index.texts ? null : this.textOf(sha256);
      if (text !== null) this.keepText(text);
    }
  }

  private text({ run, ...facts }: KeptText): PackedFile | null {
    const data = this.read(run);
    return data === null ? null : { ...facts, data, isDeflated: true };
  }

  private read({ at, length, sum }: Run): Buffer | null {
    if (this.old === null) return null;
    const bytes = readRun(this.old.file, at, length);
    return bytes !== null && crc32(bytes) === sum ? bytes : null;
  }

  private add({ data, size, crc, sha256 }: PackedFile): KeptText {
    return { run: this.append(data), size, crc, sha256 };
  }

  private append(bytes: Uint8Array): Run {
    const run = { at: this.at, length: bytes.length, sum: crc32(bytes) };
    this.at += bytes.length;
    this.chunks.push(bytes);
    this.waiting += bytes.length;
    if (this.waiting >= AT_ONCE) this.flush();
    return run;
  }

  private flush(): void {
    const bytes = Buffer.concat(this.chunks);
    [this.chunks, this.waiting] = [[], 0];
    if (this.file === null) return;
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(this.file, bytes, at);
    } catch (error) {
      this.giveUp(error);
    }
  }

  /** Without a cache the next export only takes longer. */
  private giveUp(error: unknown): void {
    logFailure('site cache', error);
    if (this.file !== null) closeSync(this.file);
    this.file = null;
    rmSync(this.temp, { force: true });
  }
}

function openOld(path: string, make: string): OldCache | null {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const index = readIndex(file);
    if (index?.make === make) return { file, index };
  } catch {
    // The first export of this site, or a cache that cannot be read: then there is none.
  }
  if (file !== null) closeSync(file);
  return null;
}

function readIndex(file: number): Index | null {
  const { size } = fstatSync(file);
  const trailer = readRun(file, size - TRAILER, TRAILER);
  const length = trailer?.readUInt32LE(0) ?? 0;
  const bytes = readRun(file, size - TRAILER - length, length);
  if (bytes === null || crc32(bytes) !== trailer?.readUInt32LE(4)) return null;
  return JSON.parse(bytes.toString('utf8')) as Index;
}

function readRun(file: number, at: number, length: number): Buffer | null {
  if (at < 0) return null;
  const bytes = Buffer.allocUnsafeSlow(length);
  return readSync(file, bytes, 0, length, at) === length ? bytes : null;
}
