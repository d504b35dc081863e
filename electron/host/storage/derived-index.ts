import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { logFailure } from '../host-log.js';
import type { Disk } from './disk.js';
import type { FileMark } from './file-mark.js';
import { makeFolder } from './keep-generation.js';

/** One file's entry: its mark when it was read, and what was read out of it. */
export interface IndexEntry<Value> {
  readonly mark: FileMark;
  readonly value: Value;
}

/** File clocks tick in steps: a file changed this shortly before the index was written is not believed, ms. */
const UNSURE_MS = 100;

/**
 * What was read out of many files, kept so that the next start need not read them again. It is never
 * the truth: every entry counts only while its file's mark is the same, and an index that is missing,
 * damaged or of another make only costs time. One line of head with the hash of the lines below,
 * then one JSON text of all entries.
 */
export class DerivedIndex<Value> {
  private readonly path: string;

  /** `about` is the folder that is indexed; `make` names the shape of the values. */
  constructor(
    private readonly disk: Disk,
    cacheDir: string,
    private readonly about: string,
    private readonly make: string,
  ) {
    const name = createHash('sha256').update(about).digest('hex').slice(0, 32);
    this.path = join(cacheDir, 'index', `${name}.json`);
  }

  /** The entries by key; empty when there is nothing to believe. Never fails. */
  async read(): Promise<Map<string, IndexEntry<Value>>> {
    try {
      const bytes = await this.disk.files.read(this.path);
      if (bytes === null) return new Map();
      const end = bytes.indexOf(10);
      const body = bytes.subarray(end + 1);
      const head: unknown = JSON.parse(bytes.toString('utf8', 0, end));
      if (JSON.stringify(head) !== JSON.stringify(this.head(body))) return new Map();
      const entries = JSON.parse(body.toString('utf8')) as [string, IndexEntry<Value>][];
      return new Map(entries);
    } catch (error) {
      logFailure('index', error);
      return new Map();
    }
  }

  /** Replaces the entries. A failure is only logged. */
  async write(entries: Iterable<readonly [string, IndexEntry<Value>]>): Promise<void> {
    try {
      const sure = Date.now() - UNSURE_MS;
      const kept = [...entries].filter(([, { mark }]) => mark.mtimeMs < sure);
      const body = Buffer.from(JSON.stringify(kept), 'utf8');
      const head = Buffer.from(`${JSON.stringify(this.head(body))}\n`, 'utf8');
      await makeFolder(this.disk, dirname(this.path));
      await this.disk.files.write(this.path, Buffer.concat([head, body]));
    } catch (error) {
      logFailure('index', error);
    }
  }

  private head(body: Uint8Array) {
    const sha256 = createHash('sha256').update(body).digest('hex');
    return { index: 1, about: this.about, make: this.make, sha256 };
  }
}
