import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { logFailure } from '../host-log.js';
import type { Disk } from './disk.js';
import type { FileMark } from './file-mark.js';
import { makeFolder } from './keep-generation.js';

/** One file's entry: what was read out of it, with its mark at that time (null: not to be kept). */
export interface IndexEntry {
  readonly mark: FileMark | null;
}

/** File clocks tick in steps: a file changed this shortly before the index was written is not believed, ms. */
const UNSURE_MS = 100;
/** So many entries are put into words at once. */
const PIECE = 200;

/**
 * What was read out of many files, kept so that the next start need not read them again. It is never
 * the truth: every entry counts only while its file's mark is the same, and an index that is missing,
 * damaged or of another make only costs time. One line of head with a checksum of what is below, then
 * one JSON text of all entries.
 */
export class DerivedIndex<Entry extends IndexEntry> {
  private readonly path: string;

  /** `about` is the folder that is indexed; `make` names the shape of the entries. */
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
  async read(): Promise<Map<string, Entry>> {
    try {
      const bytes = await this.disk.files.read(this.path);
      const end = bytes?.indexOf(10) ?? -1;
      if (bytes === null || end < 0) return new Map();
      const body = bytes.subarray(end + 1);
      if (bytes.toString('utf8', 0, end) !== this.head(crc32(body))) return new Map();
      // Checked by its sum and named by its shape, so that ten thousand entries need no second look.
      return new Map(JSON.parse(body.toString('utf8')) as [string, Entry][]);
    } catch (error) {
      logFailure('index', error);
      return new Map();
    }
  }

  /** Replaces the entries. A failure is only logged. */
  async write(entries: Iterable<readonly [string, Entry]>): Promise<void> {
    try {
      const sure = Date.now() - UNSURE_MS;
      const isSure = ({ mark }: Entry) => mark !== null && mark.mtimeMs < sure;
      const body = inPieces(entries, ([, entry]) => isSure(entry));
      const head = this.head(body.reduce((sum, piece) => crc32(piece, sum), 0));
      await makeFolder(this.disk, dirname(this.path));
      const bytes = Buffer.concat([Buffer.from(`${head}\n`, 'utf8'), ...body.splice(0)]);
      await this.disk.files.write(this.path, bytes);
    } catch (error) {
      logFailure('index', error);
    }
  }

  private head(crc: number): string {
    return JSON.stringify({ index: 3, about: this.about, make: this.make, crc });
  }
}

/** The chosen values as one JSON list, in pieces: as one text a large list would take its memory several times. */
function inPieces<Value>(values: Iterable<Value>, isChosen: (value: Value) => boolean): Buffer[] {
  const pieces: Buffer[] = [];
  let texts: string[] = [];
  let start = '[';
  const flush = (end: string) => {
    pieces.push(Buffer.from(`${start}${texts.join(',')}${end}`, 'utf8'));
    [texts, start] = [[], ','];
  };
  for (const value of values) {
    if (!isChosen(value)) continue;
    if (texts.length === PIECE) flush('');
    texts.push(JSON.stringify(value));
  }
  flush(']');
  return pieces;
}
