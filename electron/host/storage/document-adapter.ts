import type { z } from 'zod';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { logFailure } from '../host-log.js';
import type { Disk } from './disk.js';
import { decode, encode, type Decoded, type Stamp } from './envelope.js';
import { dropGeneration, holdGeneration, nameGeneration } from './keep-generation.js';
import { keepCopy } from './quarantine.js';
import { SCHEMA, upgraded, type DocumentSort } from './schema.js';

/** One saved state of a document. `rev` counts saves from 1. */
export interface Generation<T> {
  rev: number;
  payload: T;
}

/** What a document is and what to say when its file is not as we left it. */
export interface DocumentKind<T> {
  /** The shape of the payload; anything else on the disk counts as damaged. */
  readonly shape: z.ZodType<T>;
  /** Whether a payload of that shape is the one that belongs into this file. A shape of its own for every file would be compiled for every file. */
  readonly owns?: (payload: T) => boolean;
  /** What steps of a migration take it for; without it no step concerns it and its shape alone decides. */
  readonly sort?: DocumentSort;
  /** The failure of a save when somebody else changed or removed the file. */
  conflict(): BlogpultError;
  /** Told when a save finds the file damaged and keeps its bytes aside. */
  damaged?(reason: string): void;
  /** Told when the file was written by a newer app and yet can be read; without it that is LIBRARY_TOO_NEW. */
  newer?(): void;
}

/** Bytes that are not a document of ours any more. The file is untouched. */
export class DamagedDocument extends Error {
  constructor(
    readonly path: string,
    readonly bytes: Buffer,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
    this.name = 'DamagedDocument';
  }
}

/**
 * Stores one document in one file for lowdb: durable writes in an envelope, the previous generation
 * beside it as `.bak`, and never over a state that we have not read.
 */
export class DocumentAdapter<T> {
  /** The state of the file that we know of; null while there is no file. */
  private stamp: Stamp | null = null;
  /** The very bytes of that state if we may write over them: an untouched file need not be taken apart again. */
  private bytes: Buffer | null = null;
  /** The generation before under the name it waits with, when it has not got its own yet. */
  private held: string | null = null;

  constructor(
    private readonly disk: Disk,
    private readonly path: string,
    private readonly kind: DocumentKind<T>,
  ) {}

  /** The state of the file that we know of. */
  get known(): Stamp | null {
    return this.stamp;
  }

  /** The stored generation, or null when there is no file. DamagedDocument, LIBRARY_TOO_NEW, DISK_*. */
  async read(): Promise<Generation<T> | null> {
    const bytes = await this.disk.files.read(this.path);
    if (bytes === null) return null;
    const { generation, stamp, isPresent } = readGeneration(this.path, bytes, this.kind);
    this.know(stamp, isPresent ? bytes : null);
    return generation;
  }

  /** Whether the file is still in the state we know of. DISK_*. */
  async isUnchanged(): Promise<boolean> {
    const bytes = await this.disk.files.read(this.path);
    if (bytes === null) return this.stamp === null;
    if (this.bytes?.equals(bytes) === true) return true;
    const found = decode(bytes);
    return found.state !== 'damaged' && found.stamp !== null && isSame(found.stamp, this.stamp);
  }

  /**
   * Writes a generation durably, making its payload while the disk opens files; answers the payload.
   * `kind.conflict()` when the file is not in the state we know of. `allowed` is asked meanwhile and
   * prevents the save by failing. The generation before waits under another name until `settle`.
   * DISK_*, the failures of both.
   */
  async write(rev: number, make: () => T, allowed?: () => Promise<void>): Promise<Generation<T>> {
    await this.settle();
    // Begins in the next turn, when the write below has asked the disk for what it needs.
    const making = Promise.resolve().then(() => {
      const payload = make();
      return { payload, ...encode(rev, payload) };
    });
    try {
      const bytes = making.then((made) => made.bytes);
      await this.disk.files.write(this.path, bytes, () => this.holdCurrent(allowed));
    } catch (error) {
      // The bytes may be in place without our knowing that they stay; the next save may replace them.
      const found = await this.disk.files.read(this.path).catch(() => null);
      const made = await making.catch(() => null);
      if (made !== null && found?.equals(made.bytes) === true) this.know(made.stamp, made.bytes);
      else await this.release();
      throw error;
    }
    const { payload, bytes, stamp } = await making;
    this.know(stamp, bytes);
    return { rev, payload };
  }

  /**
   * Gives the generation before its own name. That may come behind the acknowledgement of a save: its
   * bytes have a name on the disk already, which the next opening of the library looks for. Never fails.
   */
  async settle(): Promise<void> {
    const { held } = this;
    if (held === null) return;
    this.held = null;
    await nameGeneration(this.disk, held, backupPath(this.path)).catch((error: unknown) =>
      logFailure('keeping the generation before', error),
    );
  }

  private know(stamp: Stamp, bytes: Buffer | null): void {
    this.stamp = stamp;
    this.bytes = bytes;
  }

  private async holdCurrent(allowed?: () => Promise<void>): Promise<void> {
    if (this.stamp === null) {
      const [current] = await Promise.all([this.disk.files.read(this.path), allowed?.()]);
      if (current !== null) throw this.kind.conflict();
      return;
    }
    const backup = backupPath(this.path);
    // All at once, and all ended before any failure is told: what is held then can be let go.
    const [hold, read, permission] = await Promise.allSettled([
      holdGeneration(this.disk, this.path, backup),
      this.disk.files.read(this.path),
      allowed?.(),
    ]);
    if (hold.status === 'fulfilled') this.held = hold.value;
    if (permission.status === 'rejected') throw permission.reason;
    if (read.status === 'rejected') throw read.reason;
    const current = read.value;
    if (current === null) throw this.kind.conflict();
    if (!(await this.isWorthKeeping(current))) await this.release();
    else if (hold.status === 'rejected') throw hold.reason;
    // Without second names the bytes themselves are written once more.
    else if (hold.value === null) await this.disk.files.write(backup, current);
  }

  /** Whether the file's bytes are a generation to keep; damaged ones are put aside. The kind's conflict, DISK_*. */
  private async isWorthKeeping(current: Buffer): Promise<boolean> {
    if (this.bytes?.equals(current) === true) return true;
    const found = decode(current);
    if (found.state === 'damaged') {
      // The last good generation is in memory and in `.bak`: keep both, and the damaged bytes too.
      await keepCopy(this.disk, this.path, current);
      this.kind.damaged?.(found.reason);
      return false;
    }
    if (found.state !== 'sound' || !isSame(found.stamp, this.stamp)) throw this.kind.conflict();
    return true;
  }

  /** Lets go of a generation that was held for a save that did not come about. */
  private async release(): Promise<void> {
    const { held } = this;
    this.held = null;
    if (held !== null) await dropGeneration(this.disk, held);
  }
}

/** Where the previous generation of a document lies. */
export function backupPath(path: string): string {
  return `${path}.bak`;
}

/** Reads a generation out of a document's bytes; `isPresent` when they are in the shape this app writes. DamagedDocument, LIBRARY_TOO_NEW. */
export function readGeneration<T>(
  path: string,
  bytes: Buffer,
  kind: Pick<DocumentKind<T>, 'shape' | 'owns' | 'sort' | 'newer'>,
): { generation: Generation<T>; stamp: Stamp; isPresent: boolean } {
  const found = decode(bytes);
  if (found.state === 'damaged') throw new DamagedDocument(path, bytes, found.reason);
  const payload = kind.shape.safeParse(presentPayload(found, kind));
  if (found.state === 'newer') {
    if (!payload.success || kind.newer === undefined) {
      throw new BlogpultError('LIBRARY_TOO_NEW', { path });
    }
    kind.newer();
  }
  const isOwn = payload.success && (kind.owns?.(payload.data) ?? true);
  if (!isOwn || found.stamp === null) {
    throw new DamagedDocument(path, bytes, 'wrong shape');
  }
  const { state, stamp } = found;
  const generation = { rev: stamp.rev, payload: payload.data };
  return { generation, stamp, isPresent: state === 'sound' };
}

/** What an undamaged document holds, brought to the present shape where it is older. */
function presentPayload(
  found: Exclude<Decoded, { state: 'damaged' }>,
  { sort }: Pick<DocumentKind<unknown>, 'sort'>,
): unknown {
  if (found.state !== 'older') return found.payload;
  return sort === undefined ? found.payload : upgraded(found.payload, found.schema, sort, SCHEMA);
}

function isSame(a: Stamp, b: Stamp | null): boolean {
  return b !== null && a.rev === b.rev && a.sha256 === b.sha256;
}
