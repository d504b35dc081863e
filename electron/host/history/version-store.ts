import { dirname, join } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { PostVersion, VersionKind } from '../../../core/contract/history.js';
import { RecordId, type Post } from '../../../core/post/post.js';
import type { LibraryFolder } from '../library/library-folder.js';
import { logFailure } from '../host-log.js';
import { StoredPost } from '../posts/post-document.js';
import { wordsOf } from '../posts/post-summary.js';
import type { Disk } from '../storage/disk.js';
import { diskError, systemCode } from '../storage/disk-error.js';
import { DamagedDocument, readGeneration } from '../storage/document-adapter.js';
import { encode } from '../storage/envelope.js';
import { keepGeneration, makeFolder, removeFile } from '../storage/keep-generation.js';
import { thinVersions } from './thin-versions.js';
import { parseVersionName, versionName, type VersionName } from './version-name.js';

/** A snapshot is taken of a state that is replaced when the last one is older than this. */
const APART_MS = 5 * 60_000;

/** A post's stored state and where its bytes lie. */
export interface StateOnDisk {
  readonly path: string;
  readonly rev: number;
  readonly post: StoredPost;
}

/** Earlier versions of the posts of a library, one file each in `versions/ID/`. Versions are never changed. */
export class VersionStore {
  /** When the last snapshot of a post was taken, ms since 1970; of posts saved since opening. */
  private readonly taken = new Map<string, number>();
  private thinning: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly disk: Disk,
    private readonly folder: LibraryFolder,
    /** Whether a state is the one that was exported last; such a state is always kept. Never fails. */
    private readonly isExported: (id: string, rev: number) => Promise<boolean> = () =>
      Promise.resolve(false),
  ) {}

  /**
   * Keeps a state that a save is about to replace, at most every five minutes. Never fails: a text
   * that is saved is worth more than the version before it, and the next save tries again. A `reason`,
   * or that it was exported, keeps it whatever was kept last. Older versions are thinned behind its
   * back: no save waits for that.
   */
  async beforeSave(state: StateOnDisk, reason: VersionKind | null = null): Promise<void> {
    const { id } = state.post;
    const now = this.disk.now().getTime();
    const last = this.taken.get(id);
    const kind = reason ?? ((await this.isExported(id, state.rev)) ? 'exported' : null);
    if (kind === null && last !== undefined && Math.abs(now - last) < APART_MS) return;
    try {
      await this.keep(state, kind ?? 'snapshot');
      this.taken.set(id, now);
    } catch (error) {
      logFailure('keeping a version', error);
      return;
    }
    const failed = (error: unknown) => logFailure('thinning versions', error);
    this.thinning = this.thinning.then(() => this.thin(id)).catch(failed);
  }

  /** Settles when nothing is being thinned any more. */
  async idle(): Promise<void> {
    await this.thinning;
  }

  /** Keeps a stored state, whatever was kept last. DISK_*. */
  async keep({ path, rev, post }: StateOnDisk, kind: VersionKind): Promise<void> {
    const bytes = await this.disk.files.read(path);
    if (bytes === null) return;
    const target = this.path(post.id, versionName({ at: post.updatedAt, rev, kind }));
    await makeFolder(this.disk, this.folder.versions(post.id));
    await keepGeneration(this.disk, path, bytes, target);
  }

  /** Keeps a state that is in no file of its own. DISK_*. */
  async keepState(post: StoredPost, rev: number, kind: VersionKind): Promise<void> {
    const target = this.path(post.id, versionName({ at: post.updatedAt, rev, kind }));
    await makeFolder(this.disk, this.folder.versions(post.id));
    await this.disk.files.write(target, encode(rev, post).bytes);
  }

  /** The kept versions of a post, newest first; those that cannot be read are left out and logged. DISK_*. */
  async list(id: string): Promise<PostVersion[]> {
    const names = (await this.names(id)).sort((a, b) => (a.version < b.version ? 1 : -1));
    const versions: PostVersion[] = [];
    for (const name of names) {
      const found = await this.load(id, name).catch((error: unknown) => {
        logFailure('reading a version', error);
        return null;
      });
      if (found === null) continue;
      const { title, body } = found.post;
      const { version, at, kind } = name;
      versions.push({ version, at, kind, title, words: wordsOf(body) });
    }
    return versions;
  }

  /** One version whole. VERSION_NOT_FOUND, DISK_*. */
  async read(id: string, version: string): Promise<Post> {
    const name = parseVersionName(version);
    const found = name === null ? null : await this.load(id, name);
    if (found === null) throw new BlogpultError('VERSION_NOT_FOUND', { post: id, version });
    return { ...found.post, revision: found.rev };
  }

  /** The newest version of a post that can be read, or null. DISK_*. */
  async newest(id: string): Promise<Post | null> {
    const names = (await this.names(id)).sort((a, b) => (a.version < b.version ? 1 : -1));
    for (const name of names) {
      const found = await this.load(id, name).catch(() => null);
      if (found !== null) return { ...found.post, revision: found.rev };
    }
    return null;
  }

  /** Removes versions that need not be kept any more. DISK_*. */
  async thin(id: string): Promise<void> {
    const names = await this.names(id);
    for (const { version } of thinVersions(names, this.disk.now().getTime())) {
      await removeFile(this.disk, this.path(id, version));
    }
  }

  /** Ids of the posts that have earlier versions, removed ones too. DISK_*. */
  async posts(): Promise<string[]> {
    const folder = dirname(this.folder.versions('x'));
    const names = await this.disk.fs.readdir(folder).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return [];
      throw diskError(error, folder);
    });
    return names.filter((name) => RecordId.safeParse(name).success);
  }

  /** Names of the versions of a post, in no order. DISK_*. */
  async names(id: string): Promise<VersionName[]> {
    const folder = this.folder.versions(id);
    const files = await this.disk.fs.readdir(folder).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return [];
      throw diskError(error, folder);
    });
    return files
      .filter((file) => file.endsWith('.json'))
      .map((file) => parseVersionName(file.slice(0, -'.json'.length)))
      .filter((name) => name !== null);
  }

  private path(id: string, version: string): string {
    return join(this.folder.versions(id), `${version}.json`);
  }

  private async load(
    id: string,
    { version }: VersionName,
  ): Promise<{ post: StoredPost; rev: number } | null> {
    const path = this.path(id, version);
    const bytes = await this.disk.files.read(path);
    if (bytes === null) return null;
    try {
      const { generation } = readGeneration(path, bytes, { shape: StoredPost, sort: 'post' });
      return { post: generation.payload, rev: generation.rev };
    } catch (error) {
      if (error instanceof DamagedDocument) return null;
      throw error;
    }
  }
}
