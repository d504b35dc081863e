import { Low } from 'lowdb';
import type { Disk } from './disk.js';
import {
  DamagedDocument,
  DocumentAdapter,
  type DocumentKind,
  type Generation,
} from './document-adapter.js';

/** One document in memory and on the disk. Memory changes only after the disk has. */
export class StoredDocument<T> {
  private readonly adapter: DocumentAdapter<T>;
  private readonly low: Low<Generation<T> | null>;

  constructor(
    disk: Disk,
    path: string,
    private readonly kind: DocumentKind<T>,
  ) {
    this.adapter = new DocumentAdapter(disk, path, kind);
    this.low = new Low<Generation<T> | null>(
      {
        read: () => this.adapter.read(),
        write: async (data) => {
          if (data !== null) await this.adapter.write(data.rev, () => data.payload);
        },
      },
      null,
    );
  }

  /** Revision of the state in memory; 0 before the first save. */
  get rev(): number {
    return this.low.data?.rev ?? 0;
  }

  /** The hash of the file as we know it, or null when there is none. */
  get sha256(): string | null {
    return this.adapter.known?.sha256 ?? null;
  }

  /** The state in memory, or null when there is none yet. */
  get payload(): T | null {
    return this.low.data?.payload ?? null;
  }

  /** Counts on from `rev` if that is more; the file follows with the next save. */
  raise(rev: number): void {
    const { data } = this.low;
    if (data !== null && data.rev < rev) this.low.data = { ...data, rev };
  }

  /** Loads the file; false when there is none. DamagedDocument, LIBRARY_TOO_NEW, DISK_*. */
  async load(): Promise<boolean> {
    await this.low.read();
    return this.low.data !== null;
  }

  /**
   * Validates, writes, then swaps memory; answers the new revision, which is above `after` too.
   * `allowed` is asked while the bytes travel and prevents the save by failing. The kind's conflict, DISK_*.
   */
  async save(payload: T, after = 0, allowed?: () => Promise<void>): Promise<number> {
    const rev = await this.put(payload, after, allowed);
    await this.settle();
    return rev;
  }

  /** The same for somebody who waits: on the disk when it returns, but `settle` has to follow. */
  async put(payload: T, after = 0, allowed?: () => Promise<void>): Promise<number> {
    const rev = Math.max(this.rev, after) + 1;
    this.low.data = await this.adapter.write(rev, () => this.kind.shape.parse(payload), allowed);
    return rev;
  }

  /** Gives the generation before its name, if that is left to do. Never fails. */
  settle(): Promise<void> {
    return this.adapter.settle();
  }

  /**
   * Takes over what somebody else wrote into the file since; writes nothing. The revision always grows
   * with it, so that whoever still holds the former state cannot save over this one. A missing or
   * damaged file changes nothing; the next save deals with it. Answers whether anything changed. DISK_*.
   */
  async refresh(): Promise<boolean> {
    const before = this.low.data;
    if (before === null || (await this.adapter.isUnchanged())) return false;
    try {
      const found = await this.adapter.read();
      if (found === null) return false;
      this.low.data = { ...found, rev: Math.max(found.rev, before.rev + 1) };
      return true;
    } catch (error) {
      if (!(error instanceof DamagedDocument)) throw error;
      return false;
    }
  }
}
