import { join } from 'node:path';
import { KeptDraft } from '../../../core/contract/drafts.js';
import { RecordId } from '../../../core/post/post.js';
import { logFailure } from '../host-log.js';
import type { Disk } from '../storage/disk.js';
import { diskError, systemCode } from '../storage/disk-error.js';
import { decode, encode } from '../storage/envelope.js';
import { makeFolder, removeFile } from '../storage/keep-generation.js';
import { moveAside } from '../storage/quarantine.js';
import { WriteQueue } from '../storage/write-queue.js';

/**
 * What is on the screen and not yet saved, one file a post, outside of the library: in the
 * person's configuration folder, which is there when the library's drive is full or gone.
 */
export class DraftStore {
  /** Where drafts of this library lie; absolute. */
  readonly folder: string;
  private readonly queue = new WriteQueue();

  /** `library` is the id in the library's content: the same on every drive it may be moved to. */
  constructor(
    private readonly disk: Disk,
    configDir: string,
    library: string,
  ) {
    this.folder = join(configDir, 'drafts', library);
  }

  /** Keeps a draft in the place of the one before; it is on the disk when this returns. DISK_*. */
  keep(draft: Omit<KeptDraft, 'at'>): Promise<void> {
    return this.queue.run(async () => {
      await makeFolder(this.disk, this.folder);
      const kept = { ...draft, at: this.disk.now().toISOString() };
      await this.disk.files.write(this.path(draft.post), encode(1, kept).bytes);
    });
  }

  /** What was kept of a post, or null. Damaged bytes are put aside. DISK_*. */
  recover(post: string): Promise<KeptDraft | null> {
    return this.queue.run(() => this.read(post));
  }

  /** Forgets what was kept of a post. DISK_*. */
  discard(post: string): Promise<void> {
    return this.queue.run(() => removeFile(this.disk, this.path(post)));
  }

  /**
   * Runs a save of a post. Once it is acknowledged, content that was kept before it began is in the
   * library and only the place stays worth keeping; that is cleared behind the answer and never fails.
   */
  async settling<Saved>(post: string, save: () => Promise<Saved>): Promise<Saved> {
    const begun = this.disk.now().toISOString();
    const saved = await save();
    void this.queue.run(() => this.forgetContent(post, begun));
    return saved;
  }

  /** Settles when all that was asked for so far is done. */
  idle(): Promise<void> {
    return this.queue.idle();
  }

  /** Drafts with content that was never saved, newest first. DISK_*. */
  async unsaved(): Promise<KeptDraft[]> {
    const names = await this.disk.fs.readdir(this.folder).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return [];
      throw diskError(error, this.folder);
    });
    const kept: KeptDraft[] = [];
    for (const name of names) {
      const id = RecordId.safeParse(name.replace(/\.json$/, ''));
      const draft = name.endsWith('.json') && id.success ? await this.recover(id.data) : null;
      if (draft !== null && draft.content !== null) kept.push(draft);
    }
    return kept.sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  private async forgetContent(post: string, until: string): Promise<void> {
    try {
      const kept = await this.read(post);
      // What was typed while the save ran is not in it.
      if (kept === null || kept.content === null || kept.at > until) return;
      const bytes = encode(1, { ...kept, content: null }).bytes;
      await this.disk.files.write(this.path(post), bytes);
    } catch (error) {
      logFailure('clearing a draft', error);
    }
  }

  private path(post: string): string {
    return join(this.folder, `${post}.json`);
  }

  private async read(post: string): Promise<KeptDraft | null> {
    const path = this.path(post);
    const bytes = await this.disk.files.read(path);
    if (bytes === null) return null;
    const found = decode(bytes);
    const isOurs = found.state === 'sound' || found.state === 'older';
    const draft = isOurs ? KeptDraft.safeParse(found.payload) : null;
    if (draft?.success === true) return draft.data;
    logFailure('drafts', new Error(`${path}: ${found.state}`));
    // A newer app's draft is left to it; what is damaged makes room for the next one.
    if (found.state !== 'newer') await moveAside(this.disk, path);
    return null;
  }
}
