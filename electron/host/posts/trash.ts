import { join } from 'node:path';
import { z } from 'zod';
import { RecordId } from '../../../core/post/post.js';
import type { LibraryFolder } from '../library/library-folder.js';
import { logFailure } from '../host-log.js';
import type { Disk } from '../storage/disk.js';
import { diskError, systemCode } from '../storage/disk-error.js';
import { decode, encode } from '../storage/envelope.js';
import { makeFolder, removeFile } from '../storage/keep-generation.js';
import { moveAside } from '../storage/quarantine.js';
import { StoredPost } from './post-document.js';

/** A post in the trash: its last state, its revision, and when it was put there (UTC ISO). */
export const TrashedState = z.object({
  trashedAt: z.iso.datetime(),
  revision: z.int().positive(),
  post: StoredPost,
});
export type TrashedState = z.infer<typeof TrashedState>;

/** The posts of a library that somebody put into the trash, one file each in `trash/`. */
export class Trash {
  constructor(
    private readonly disk: Disk,
    private readonly folder: LibraryFolder,
  ) {}

  /** Puts a post's last state into the trash. DISK_*. */
  async put(post: StoredPost, revision: number): Promise<void> {
    const state: TrashedState = { trashedAt: this.disk.now().toISOString(), revision, post };
    await makeFolder(this.disk, this.folder.trash);
    await this.disk.files.write(this.path(post.id), encode(1, state).bytes);
  }

  /** A post in the trash, or null. Damaged bytes are put aside. DISK_*. */
  async get(id: string): Promise<TrashedState | null> {
    const path = this.path(id);
    const bytes = await this.disk.files.read(path);
    if (bytes === null) return null;
    const state = readTrashed(bytes, id);
    if (state !== null) return state;
    logFailure('trash', new Error(`${path} is damaged`));
    if (decode(bytes).state !== 'newer') await moveAside(this.disk, path);
    return null;
  }

  /** Removes a post from the trash. DISK_*. */
  remove(id: string): Promise<void> {
    return removeFile(this.disk, this.path(id));
  }

  /** Everything in the trash, the latest first. DISK_*. */
  async list(): Promise<TrashedState[]> {
    const states: TrashedState[] = [];
    for (const id of await this.ids()) {
      const state = await this.get(id);
      if (state !== null) states.push(state);
    }
    return states.sort((a, b) => (a.trashedAt < b.trashedAt ? 1 : -1));
  }

  /** Ids of what is in the trash. DISK_*. */
  async ids(): Promise<string[]> {
    const names = await this.disk.fs.readdir(this.folder.trash).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return [];
      throw diskError(error, this.folder.trash);
    });
    return names
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .map((name) => name.slice(0, -'.json'.length))
      .filter((id) => RecordId.safeParse(id).success);
  }

  private path(id: string): string {
    return join(this.folder.trash, `${id}.json`);
  }
}

/** Reads the bytes of a file in the trash; null when they are not what was put there. */
function readTrashed(bytes: Uint8Array, id: string): TrashedState | null {
  const found = decode(bytes);
  const state = found.state === 'sound' ? TrashedState.safeParse(found.payload) : null;
  return state?.success === true && state.data.post.id === id ? state.data : null;
}
