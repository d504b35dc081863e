import { mkdir, readdir, readFile, rm, stat, writeFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { RevisionId } from '../../../core/exchange/revision-graph.js';
import { assetExtension, type Asset } from '../../../core/image/asset.js';
import type { RecordId } from '../../../core/post/post.js';
import { systemCode } from '../storage/disk-error.js';
import { tempPath } from '../storage/temp-files.js';

/** A package in the folder. `post` and `revision` come from its name, null for one that was renamed. */
export interface SharedFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** ms since 1970. */
  readonly changed: number;
  readonly post: RecordId | null;
  /** The first sixteen digits of the version's name. */
  readonly revision: string | null;
}

const NAME = /^([a-z0-9-]{4,64})--([0-9a-f]{16})\.blogpult$/;

/**
 * A folder that Nextcloud, OneDrive, a network drive or a stick carries between laptops: one package
 * for each version of a post, and each picture once. Files may come late, twice, half or under
 * another name; what they are is told by what they hold.
 */
export class SharedFolder {
  private readonly posts: string;
  private readonly pictures: string;

  constructor(private readonly root: string) {
    this.posts = join(root, 'beitraege');
    this.pictures = join(root, 'bilder');
  }

  /** Makes its two shelves. SYNC_FOLDER_AWAY when the folder itself is not at hand. */
  async open(): Promise<void> {
    try {
      // Never the folder itself: a stick that is not plugged in must not become a folder of ours.
      if (!(await stat(this.root)).isDirectory()) throw new Error('not a folder');
      await mkdir(this.posts, { recursive: true });
      await mkdir(this.pictures, { recursive: true });
    } catch (cause) {
      throw new BlogpultError('SYNC_FOLDER_AWAY', { path: this.root }, { cause });
    }
  }

  /** Every package that lies there now, in the order of names. */
  async files(): Promise<SharedFile[]> {
    const files: SharedFile[] = [];
    for (const name of (await readdir(this.posts)).sort()) {
      if (!name.endsWith('.blogpult')) continue;
      const path = join(this.posts, name);
      // It may vanish between being listed and being looked at.
      const about = await stat(path).catch(() => null);
      if (about?.isFile() !== true) continue;
      const [, post = null, revision = null] = NAME.exec(name) ?? [];
      files.push({ name, path, bytes: about.size, changed: about.mtimeMs, post, revision });
    }
    return files;
  }

  /** Where the package of a version belongs. */
  pathOf(post: RecordId, revision: RevisionId): string {
    return join(this.posts, `${post}--${revision.slice(0, 16)}.blogpult`);
  }

  /** Takes a package away that is of no use any more. */
  async remove({ path }: SharedFile): Promise<void> {
    await rm(path, { force: true });
  }

  /** Whether a picture lies there whole. */
  async holds(asset: Asset): Promise<boolean> {
    const about = await stat(this.picturePath(asset)).catch(() => null);
    return about?.size === asset.bytes;
  }

  /** Puts a picture there under its hash; others see it whole or not at all. */
  async putPicture(asset: Asset, bytes: Uint8Array): Promise<void> {
    const path = this.picturePath(asset);
    const temp = tempPath(path);
    try {
      await writeFile(temp, bytes, { flag: 'wx', flush: true });
      await rename(temp, path);
    } catch (error) {
      await rm(temp, { force: true });
      throw error;
    }
  }

  /** The bytes of a picture; null when it has not arrived. */
  async picture(asset: Asset): Promise<Buffer | null> {
    try {
      return await readFile(this.picturePath(asset));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  private picturePath({ hash, type }: Asset): string {
    return join(this.pictures, `${hash}.${assetExtension(type)}`);
  }
}
