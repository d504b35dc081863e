import { join, resolve, sep } from 'node:path';
import { z } from 'zod';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { type SyncedPost, SyncNews, type SyncReport } from '../../../core/contract/sync.js';
import { ConfigDocument } from '../storage/config-document.js';
import type { Disk } from '../storage/disk.js';
import type { OpenedLibrary } from '../library/library-session.js';
import type { OpenTravels } from './exchange.js';
import { sendChanges, type Sent } from './send-changes.js';
import { SharedFolder } from './shared-folder.js';
import { type SyncBounds, takeChanges } from './take-changes.js';

/** What sharing needs of the host. */
export interface SyncPlanOptions {
  readonly disk: Disk;
  readonly configDir: string;
  readonly version: string;
}

/** A library's folder on this computer, and what came from it lately, the latest first. */
const Sharing = z.object({
  folder: z.string(),
  automatic: z.boolean().default(true),
  news: z.array(SyncNews).default([]),
});
type Sharing = z.infer<typeof Sharing>;

/** What this computer remembers of a shared library while it runs; all of it can be found out again. */
interface Memory {
  last: SyncReport | null;
  /** Files that were looked at, with size and time. */
  readonly seen: Set<string>;
  readonly sent: Map<string, Sent>;
}

/** So many arrivals are remembered. */
const KEPT_NEWS = 30;

/** Over which folder libraries are shared on this computer, by library id. */
export class SyncPlan {
  private readonly document: ConfigDocument<Record<string, Sharing>>;
  private readonly memories = new Map<string, Memory>();

  constructor(private readonly options: SyncPlanOptions) {
    const path = join(options.configDir, 'shared-folders.json');
    const shape = z.record(z.string(), Sharing);
    this.document = new ConfigDocument(options.disk, path, { shape, initial: {} });
  }

  /** How a library is shared, or null when it is not. DISK_*. */
  async of({ content }: OpenedLibrary): Promise<Sharing | null> {
    return (await this.document.read())[content.id] ?? null;
  }

  /** What the last run did since the app was started. */
  last(library: OpenedLibrary): SyncReport | null {
    return this.memory(library).last;
  }

  /** Chooses the folder, or ends sharing with null. FOLDER_NOT_ALLOWED, SYNC_FOLDER_AWAY, DISK_*. */
  async choose(
    library: OpenedLibrary,
    { folder, automatic }: { folder: string | null; automatic: boolean },
  ): Promise<void> {
    const { id } = library.content;
    const path = folder === null ? null : resolve(folder);
    const known = await this.of(library);
    if (path !== null && path !== known?.folder) await requireFolder(library, path);
    if (path !== known?.folder) this.memories.delete(library.root);
    await this.document.update(({ [id]: before, ...others }) =>
      path === null
        ? others
        : { ...others, [id]: { folder: path, automatic, news: before?.news ?? [] } },
    );
  }

  /** Takes what others wrote, then sends what was written here. SYNC_FOLDER_AWAY, LIBRARY_READ_ONLY, DISK_*. */
  async run(around: OpenTravels, bounds: SyncBounds): Promise<SyncReport> {
    const { library } = around;
    const sharing = await this.of(library);
    const at = this.options.disk.now().toISOString();
    if (sharing === null) return { at, sent: 0, taken: [], incomplete: [], held: false };
    await library.requireWritable();
    const shared = new SharedFolder(sharing.folder);
    await shared.open();
    const memory = this.memory(library);
    const { taken, ...left } = await takeChanges(around, shared, memory.seen, bounds);
    await this.tell(library, taken, at);
    const { version } = this.options;
    const { sent: known } = memory;
    const sent = await sendChanges(around, shared, { sent: known, version, isOver: bounds.isOver });
    memory.last = { at, sent, taken: latest(taken), ...left };
    return memory.last;
  }

  private async tell(
    { content: { id } }: OpenedLibrary,
    taken: readonly SyncedPost[],
    at: string,
  ): Promise<void> {
    if (taken.length === 0) return;
    const fresh = latest(taken).map((one) => ({ ...one, at }));
    await this.document.update(({ [id]: sharing, ...others }) =>
      sharing === undefined
        ? others
        : {
            ...others,
            [id]: { ...sharing, news: [...fresh, ...sharing.news].slice(0, KEPT_NEWS) },
          },
    );
  }

  private memory({ root }: OpenedLibrary): Memory {
    const known = this.memories.get(root);
    if (known !== undefined) return known;
    const fresh: Memory = { last: null, seen: new Set(), sent: new Map() };
    this.memories.set(root, fresh);
    return fresh;
  }
}

async function requireFolder({ root }: OpenedLibrary, path: string): Promise<void> {
  // A library inside of the folder, or around it, would be carried along and written by two.
  const [a, b] = [`${path}${sep}`, `${root}${sep}`];
  if (a.startsWith(b) || b.startsWith(a)) throw new BlogpultError('FOLDER_NOT_ALLOWED', { path });
  await new SharedFolder(path).open();
}

/** Of a post that came in several versions, what counts in the end. */
function latest(taken: readonly SyncedPost[]): SyncedPost[] {
  return [...new Map(taken.map((one) => [one.post, one])).values()];
}
