import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryAdditions } from '../../../core/post/library-additions.js';
import type { Post } from '../../../core/post/post.js';
import type { IncomingPost, PostStore } from '../posts/post-store.js';
import { StagedPosts, type StagedPost } from '../posts/staged-posts.js';
import type { Disk } from '../storage/disk.js';
import { makeFolder } from '../storage/keep-generation.js';
import type { WriteQueue } from '../storage/write-queue.js';
import { markCommitted, POSTS_FOLDER } from './incoming-folder.js';
import type { LibraryFolder } from './library-folder.js';

/** What an import needs of the library it goes into. */
export interface StagingPlace {
  readonly disk: Disk;
  readonly folder: LibraryFolder;
  readonly queue: WriteQueue;
  readonly posts: PostStore;
  requireWritable(): Promise<void>;
  /** Adds to the library's content; in the write queue. LIBRARY_*, DISK_*. */
  addContent(additions: LibraryAdditions): Promise<void>;
}

/**
 * An import on its way: everything is written beside the library first and becomes part of it in one
 * step. Cut short before that step nothing has changed, after it the next opening ends it
 * (`finishImports`).
 */
export class StagedImport {
  private constructor(
    private readonly place: StagingPlace,
    private readonly root: string,
    private readonly staged: StagedPosts,
  ) {}

  /** Begins an import. LIBRARY_READ_ONLY, DISK_*. */
  static async begin(place: StagingPlace): Promise<StagedImport> {
    await place.requireWritable();
    const root = join(place.folder.incoming, randomUUID());
    const posts = join(root, POSTS_FOLDER);
    for (const folder of [place.folder.incoming, root, posts]) await makeFolder(place.disk, folder);
    return new StagedImport(place, root, new StagedPosts(place.disk, posts));
  }

  /** How many posts it holds. */
  get size(): number {
    return this.staged.size;
  }

  /** The post of this id among those of the library and of this import, or null. POST_DAMAGED, DISK_*. */
  async find(id: string): Promise<Post | null> {
    if (this.staged.has(id)) return this.staged.read(id);
    return this.place.posts.has(id) ? this.place.posts.get(id) : null;
  }

  /** Adds posts; a slug that is taken gets a number, an id that is taken or missing is replaced. Answers their ids and slugs, in order. DISK_*. */
  async add(incoming: readonly IncomingPost[]): Promise<{ id: string; slug: string }[]> {
    await this.place.requireWritable();
    const { posts } = this.place;
    const [ids, slugs] = [new Set<string>(), new Set<string>()];
    const isTaken = {
      id: (id: string) => ids.has(id) || this.staged.has(id),
      slug: (slug: string) => slugs.has(slug) || this.staged.slugs.has(slug),
    };
    const made = incoming.map((post) => {
      const prepared = posts.prepare(post, isTaken);
      ids.add(prepared.id);
      slugs.add(prepared.slug);
      return prepared;
    });
    await this.staged.add(made);
    return made.map(({ id, slug }) => ({ id, slug }));
  }

  /** Takes away what was added after the first `size` posts. DISK_*. */
  backTo(size: number): Promise<void> {
    return this.staged.backTo(size);
  }

  /** Makes it part of the library, all or nothing. LIBRARY_*, DISK_*. */
  commit(additions: LibraryAdditions): Promise<void> {
    const { place, staged, root } = this;
    return place.queue.run(async () => {
      await place.requireWritable();
      await this.makeRoom();
      await markCommitted(place.disk, root, additions);
      await place.addContent(additions);
      await place.posts.adopt(staged);
      await this.discard();
    });
  }

  /** Takes away what was written beside the library. Never fails: what stays is swept at the next opening. */
  async discard(): Promise<void> {
    await rm(this.root, { recursive: true, force: true }).catch(() => undefined);
  }

  /** Somebody may have taken an address or an id while the import was read. */
  private async makeRoom(): Promise<void> {
    const { posts } = this.place;
    const clashes = (entry: [string, StagedPost]) =>
      posts.has(entry[0]) || posts.slugs(null).has(entry[1].summary.slug);
    for (const [id, { summary }] of [...this.staged.all()].filter(clashes)) {
      const isTaken = {
        id: (other: string) => this.staged.has(other) && other !== id,
        slug: (slug: string) => this.staged.slugs.has(slug) && slug !== summary.slug,
      };
      const { slug } = summary;
      await this.staged.rename(id, posts.freeNames({ id, slug }, isTaken));
    }
  }
}
