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
        write: async (data) => (data === null ? undefined : this.adapter.write(data)),
      },
      null,
    );
  }

  /** Revision of the state in memory; 0 before the first save. */
  get rev(): number {
    return this.low.data?.rev ?? 0;
  }

  /** The state in memory, or null when there is none yet. */
  get payload(): T | null {
    return this.low.data?.payload ?? null;
  }

  /** Loads the file; false when there is none. DamagedDocument, LIBRARY_TOO_NEW, DISK_*. */
  async load(): Promise<boolean> {
    await this.low.read();
    return this.low.data !== null;
  }

  /** Validates, writes, then swaps memory; answers the new revision. The kind's conflict, DISK_*. */
  async save(payload: T): Promise<number> {
    const next = { rev: this.rev + 1, payload: this.kind.shape.parse(payload) };
    await this.adapter.write(next);
    this.low.data = next;
    return next.rev;
  }

  /**
   * Takes over what somebody else wrote into the file since. The revision always grows with it, so
   * that whoever still holds the former state cannot save over this one. A missing or damaged file
   * changes nothing; the next save deals with it. DISK_*.
   */
  async refresh(): Promise<void> {
    const before = this.low.data;
    if (before === null || (await this.adapter.isUnchanged())) return;
    try {
      const found = await this.adapter.read();
      if (found === null) return;
      if (found.rev > before.rev) this.low.data = found;
      else await this.save(found.payload);
    } catch (error) {
      if (!(error instanceof DamagedDocument)) throw error;
    }
  }
}
