import { join, resolve, sep } from 'node:path';
import { z } from 'zod';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { SyncedPost, SyncReport } from '../../../core/contract/sync.js';
import { ConfigDocument } from '../storage/config-document.js';
import type { Disk } from '../storage/disk.js';
import type { OpenedLibrary } from '../library/library-session.js';
import type { OpenTravels } from './exchange.js';
import { sendChanges, type Sent } from './send-changes.js';
import { SharedFolder } from './shared-folder.js';
import { takeChanges } from './take-changes.js';

/** What sharing needs of the host. */
export interface SyncPlanOptions {
  readonly disk: Disk;
  readonly configDir: string;
  readonly version: string;
}

/** What this computer remembers of a shared library while it runs; all of it can be found out again. */
interface Memory {
  last: SyncReport | null;
  /** Files that were looked at, with size and time. */
  readonly seen: Set<string>;
  readonly sent: Map<string, Sent>;
}

/** Over which folder libraries are shared on this computer, by library id. */
export class SyncPlan {
  private readonly document: ConfigDocument<Record<string, { folder: string }>>;
  private readonly memories = new Map<string, Memory>();

  constructor(private readonly options: SyncPlanOptions) {
    const shape = z.record(z.string(), z.object({ folder: z.string() }));
    const path = join(options.configDir, 'shared-folders.json');
    this.document = new ConfigDocument(options.disk, path, { shape, initial: {} });
  }

  /** The folder of a library, or null. DISK_*. */
  async folder({ content }: OpenedLibrary): Promise<string | null> {
    return (await this.document.read())[content.id]?.folder ?? null;
  }

  /** What the last run did since the app was started. */
  last(library: OpenedLibrary): SyncReport | null {
    return this.memory(library).last;
  }

  /** Chooses the folder, or ends sharing with null. FOLDER_NOT_ALLOWED, SYNC_FOLDER_AWAY, DISK_*. */
  async choose(library: OpenedLibrary, folder: string | null): Promise<void> {
    const { id } = library.content;
    if (folder !== null) {
      const path = resolve(folder);
      // A library inside of the folder, or around it, would be carried along and written by two.
      const [a, b] = [`${path}${sep}`, `${library.root}${sep}`];
      if (a.startsWith(b) || b.startsWith(a))
        throw new BlogpultError('FOLDER_NOT_ALLOWED', { path });
      await new SharedFolder(path).open();
    }
    this.memories.delete(library.root);
    await this.document.update(({ [id]: _, ...others }) =>
      folder === null ? others : { ...others, [id]: { folder: resolve(folder) } },
    );
  }

  /** Takes what others wrote, then sends what was written here. SYNC_FOLDER_AWAY, LIBRARY_READ_ONLY, DISK_*. */
  async run(around: OpenTravels): Promise<SyncReport> {
    const { library } = around;
    const folder = await this.folder(library);
    const at = this.options.disk.now().toISOString();
    if (folder === null) return { at, sent: 0, taken: [], incomplete: [] };
    await library.requireWritable();
    const shared = new SharedFolder(folder);
    await shared.open();
    const memory = this.memory(library);
    const { taken, incomplete } = await takeChanges(around, shared, memory.seen);
    const sent = await sendChanges(around, shared, {
      sent: memory.sent,
      version: this.options.version,
    });
    memory.last = { at, sent, taken: latest(taken), incomplete };
    return memory.last;
  }

  private memory({ root }: OpenedLibrary): Memory {
    const known = this.memories.get(root);
    if (known !== undefined) return known;
    const fresh: Memory = { last: null, seen: new Set(), sent: new Map() };
    this.memories.set(root, fresh);
    return fresh;
  }
}

/** Of a post that came in several versions, what counts in the end. */
function latest(taken: readonly SyncedPost[]): SyncedPost[] {
  return [...new Map(taken.map((one) => [one.post, one])).values()];
}
