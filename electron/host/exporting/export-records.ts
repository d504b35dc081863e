import { join } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import {
  ExportHistory,
  withExport,
  type ExportRecord,
} from '../../../core/export/export-record.js';
import type { RecordId } from '../../../core/post/post.js';
import { logFailure } from '../host-log.js';
import type { Disk } from '../storage/disk.js';
import { StoredDocument } from '../storage/stored-document.js';

const FILE = 'exports.json';

/**
 * Which posts of a library were exported, when and in which state: a document of its own, because an
 * export must not change what it exports. Read when somebody first asks. An export that cannot be
 * written down is an export all the same: the log says why.
 */
export class ExportRecords {
  private readonly document: StoredDocument<ExportHistory>;
  private loaded: Promise<unknown> | null = null;

  constructor(disk: Disk, root: string) {
    this.document = new StoredDocument(disk, join(root, FILE), {
      shape: ExportHistory,
      conflict: () => new BlogpultError('LIBRARY_CONFLICT', { path: root }),
      damaged: () => undefined,
      newer: () => undefined,
    });
  }

  /** The exports of a post, the latest first. Never fails. */
  async of(id: RecordId): Promise<readonly ExportRecord[]> {
    await this.load();
    return this.document.payload?.posts[id] ?? [];
  }

  /** Whether this is the state in which the post was exported last. Never fails. */
  async isExported(id: RecordId, revision: number): Promise<boolean> {
    return (await this.of(id))[0]?.revision === revision;
  }

  /** Writes an export down. Must run in the library's write queue. Never fails. */
  async add(exported: ReadonlyMap<RecordId, ExportRecord>): Promise<void> {
    await this.load();
    try {
      await this.document.refresh();
      await this.document.save(withExport(this.document.payload ?? { posts: {} }, exported));
    } catch (error) {
      logFailure('exports.record', error);
    }
  }

  private load(): Promise<unknown> {
    this.loaded ??= this.document
      .load()
      .catch((error: unknown) => logFailure('exports.record', error));
    return this.loaded;
  }
}
