import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { logFailure } from '../host-log.js';
import type { Disk } from './disk.js';
import { diskError } from './disk-error.js';
import { DamagedDocument, type DocumentKind } from './document-adapter.js';
import { repairDocument } from './repair-document.js';
import { StoredDocument } from './stored-document.js';
import { WriteQueue } from './write-queue.js';

const CONFLICT: unique symbol = Symbol('changed by another process');

/**
 * A small document of the person's own that every host on this machine shares, without a lock: it is
 * read afresh each time, and a change that meets another is made again on top of it.
 */
export class ConfigDocument<T> {
  private readonly queue = new WriteQueue();
  private readonly kind: DocumentKind<T>;

  constructor(
    private readonly disk: Disk,
    private readonly path: string,
    private readonly options: { shape: z.ZodType<T>; initial: T },
  ) {
    const conflict = () => new BlogpultError('LIBRARY_CONFLICT', {}, { cause: CONFLICT });
    this.kind = { shape: options.shape, conflict };
  }

  /** The stored value, or the initial one when nothing readable is stored. DISK_*. */
  read(): Promise<T> {
    return this.queue.run(async () => {
      try {
        return (await this.load()).payload ?? this.options.initial;
      } catch (error) {
        // Settings of a newer app are left alone and do not keep this one from starting.
        if (!(error instanceof BlogpultError) || error.code !== 'LIBRARY_TOO_NEW') throw error;
        return this.options.initial;
      }
    });
  }

  /** Stores what `change` makes of the stored value. LIBRARY_TOO_NEW, DISK_*. */
  update(change: (value: T) => T): Promise<void> {
    return this.queue.run(async () => {
      for (let attempt = 1; ; attempt += 1) {
        const document = await this.load();
        try {
          await document.save(change(document.payload ?? this.options.initial));
          return;
        } catch (error) {
          const isConflict = error instanceof BlogpultError && error.cause === CONFLICT;
          if (!isConflict || attempt === 5) throw error;
        }
      }
    });
  }

  private async load(): Promise<StoredDocument<T>> {
    try {
      await mkdir(dirname(this.path), { recursive: true });
    } catch (error) {
      throw diskError(error, this.path);
    }
    const document = new StoredDocument(this.disk, this.path, this.kind);
    try {
      await document.load();
    } catch (error) {
      if (!(error instanceof DamagedDocument)) throw error;
      logFailure('configuration', error);
      await repairDocument(this.disk, error, this.kind);
      await document.load();
    }
    return document;
  }
}
