import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { VersionKind } from '../../../core/contract/history.js';
import type { PostSummary } from '../../../core/contract/posts.js';
import {
  byDateDescending,
  PostContent,
  RecordId,
  type Language,
  type Post,
} from '../../../core/post/post.js';
import { slugify, uniqueSlug } from '../../../core/post/slug.js';
import { isStillThere } from '../library/library-folder.js';
import { backupPath } from '../storage/document-adapter.js';
import { removeFile } from '../storage/keep-generation.js';
import type { StoredDocument } from '../storage/stored-document.js';
import type { TellReading } from './load-posts.js';
import type { OutlinedPost } from './post-catalogue.js';
import type { StoredPost } from './post-document.js';
import { PostShelf } from './post-shelf.js';
import type { PostSurroundings } from './post-surroundings.js';
import { isSameContent, reasonToKeep } from './save-changes.js';
import type { StagedPosts } from './staged-posts.js';

/** How long a list waits for posts to be counted, ms: a small library is never shown half counted. */
const PATIENCE_MS = 200;

/** A post that comes from elsewhere; id and dates (UTC ISO) are kept where given. */
export type IncomingPost = PostContent & {
  id?: string | undefined;
  createdAt?: string | undefined;
  updatedAt?: string | undefined;
};

/** Names that are taken besides those of the library's posts. */
export interface TakenNames {
  id(id: string): boolean;
  slug(slug: string): boolean;
}

const NONE_TAKEN: TakenNames = { id: () => false, slug: () => false };

/** The posts of an open library: their titles in memory, each text in a file of its own. */
export class PostStore {
  private readonly shelf: PostShelf;

  constructor(private readonly around: PostSurroundings) {
    this.shelf = new PostShelf(around);
  }

  /** Takes titles over from the index: they are there, whether they still are true is not known yet. Never fails. */
  recall(): Promise<void> {
    return this.shelf.recall();
  }

  /** Compares the titles with the files; changes nothing, damaged posts wait for `repair`. DISK_*. */
  check(tell?: TellReading): Promise<void> {
    return this.shelf.check(tell);
  }

  /** Restores damaged posts or puts them aside, and reports each; without `writable` they are only reported. DISK_*. */
  repair(writable: boolean): Promise<void> {
    return this.shelf.repair(writable);
  }

  /** How many posts there are. */
  get size(): number {
    return this.shelf.catalogue.size;
  }

  /** Whether there is a post with this id. */
  has(id: string): boolean {
    return this.shelf.catalogue.get(id) !== undefined;
  }

  /** Every post's id, address, revision and the hash of its stored state, in no order; costs next to nothing. */
  *states(): Generator<{ id: string; slug: string; revision: number; sha256: string }> {
    for (const [id, { rev, sha256, summary }] of this.shelf.catalogue.all()) {
      yield { id, slug: summary.slug, revision: rev, sha256 };
    }
  }

  /** The addresses in use, but for that of one post. */
  slugs(except: string | null): Pick<ReadonlySet<string>, 'has'> {
    return this.shelf.catalogue.slugs(except);
  }

  /** What lists show of all posts, newest first; those that are not counted yet are counted first. */
  async summaries(): Promise<PostSummary[]> {
    await this.shelf.counting.run();
    return this.shelf.catalogue.summaries();
  }

  /** The same almost at once: what is not counted yet says so, and is counted behind the answer. */
  async titles(): Promise<PostSummary[]> {
    await Promise.race([this.shelf.counting.run(), wait(PATIENCE_MS, null, { ref: false })]);
    return this.shelf.catalogue.summaries();
  }

  /** Every post without its texts, newest first: what other posts' pages show of it. */
  outlines(): OutlinedPost[] {
    return this.shelf.catalogue.outlines();
  }

  /** Where a post's file lies, absolute. */
  fileOf(id: string): string {
    return this.around.folder.post(id);
  }

  /** All whole posts that can be read, newest first. DISK_*. */
  async all(): Promise<Post[]> {
    const ids = [...this.states()].map(({ id }) => id);
    return (await this.several(ids)).sort(byDateDescending);
  }

  /** Those of the named posts that can be read, in their order. DISK_*. */
  several(ids: readonly string[]): Promise<Post[]> {
    return this.shelf.readSeveral(ids);
  }

  /** One post as it was last read. POST_NOT_FOUND, POST_DAMAGED, DISK_*. */
  get(id: string): Promise<Post> {
    return this.shelf.read(id);
  }

  /** One post as it is on the disk now, should somebody else have written it. POST_NOT_FOUND, POST_DAMAGED, DISK_*. */
  async read(id: string): Promise<Post> {
    await this.shelf.read(id);
    return this.around.queue.run(async () => this.shelf.refresh(await this.shelf.open(id)));
  }

  /** Makes a draft whose slug comes from its title. DISK_*. */
  create(start: { title: string; categories: string[]; language: Language }): Promise<Post> {
    const empty = { status: 'draft', introduction: '', body: '', excerpt: '', notes: '' } as const;
    const unset = { tags: [], authors: [], featured: null, publishAt: null } as const;
    const slug = slugify(start.title);
    const content = { ...empty, ...unset, ...start, slug, teaserMode: 'break' };
    return this.insert(PostContent.parse(content));
  }

  /**
   * Adds a post. A slug that is taken gets a number; an id that is taken or missing is replaced by a
   * fresh one. DISK_*.
   */
  insert(post: IncomingPost): Promise<Post> {
    return this.around.queue.run(async () => {
      await this.around.requireWritable();
      const prepared = this.prepare(post);
      const document = this.shelf.make(prepared.id);
      await this.keepingTheFolder(() => document.save(prepared));
      return this.shelf.enter(document);
    });
  }

  /** A post that comes from elsewhere as it can be stored: dates filled in, names free here and by `isTaken`. */
  prepare(post: IncomingPost, isTaken: TakenNames = NONE_TAKEN): StoredPost {
    const now = this.around.disk.now().toISOString();
    const { createdAt = now, updatedAt = createdAt, ...content } = post;
    return { ...content, ...this.freeNames(post, isTaken), createdAt, updatedAt };
  }

  /** An id and a slug that nobody has here nor by `isTaken`: those wanted where they are free. */
  freeNames(
    { id, slug }: { id?: string | undefined; slug: string },
    isTaken: TakenNames,
  ): { id: string; slug: string } {
    const slugs = this.slugs(null);
    const has = (name: string) => slugs.has(name) || isTaken.slug(name);
    const free = this.freeId(id);
    return { id: isTaken.id(free) ? randomUUID() : free, slug: uniqueSlug(slug, { has }) };
  }

  /** Moves posts that are written already among the others; must run in the write queue, with names that are free. DISK_*. */
  adopt(staged: StagedPosts): Promise<void> {
    return this.shelf.adopt(staged);
  }

  /**
   * Saves content over the revision it was written on; the bytes are on the disk when this returns.
   * Saving what is stored already answers the stored revision. POST_NOT_FOUND, POST_DAMAGED,
   * POST_CONFLICT, SLUG_TAKEN, LIBRARY_READ_ONLY, DISK_*.
   */
  save(id: string, baseRevision: number, content: PostContent): Promise<Post> {
    const save = async () => {
      const document = await this.shelf.open(id);
      const stored = this.shelf.postOf(document);
      // A save that is asked for again after its answer got lost is not a conflict.
      if (isSameContent(stored, content)) return stored;
      if (stored.revision !== baseRevision) throw this.shelf.conflict(id);
      // An address that two computers gave out at once must not keep either text from being saved.
      if (content.slug !== stored.slug && this.slugs(id).has(content.slug)) {
        throw new BlogpultError('SLUG_TAKEN', { slug: content.slug });
      }
      return this.write(document, content, null);
    };
    return this.around.queue.run(save, () => this.shelf.settle(id));
  }

  /**
   * Changes a post on top of whatever is stored, in one step; `change` answers null to leave it.
   * `keep` names the version that is kept of the state before, null keeps one as a save does.
   * POST_NOT_FOUND, POST_DAMAGED, LIBRARY_READ_ONLY, DISK_*.
   */
  change(
    id: string,
    change: (stored: Post) => PostContent | null,
    keep: VersionKind | null,
  ): Promise<Post> {
    const save = async () => {
      const document = await this.shelf.open(id);
      const stored = this.shelf.postOf(document);
      const content = change(stored);
      if (content === null || isSameContent(stored, content)) return stored;
      return this.write(document, content, keep);
    };
    return this.around.queue.run(save, () => this.shelf.settle(id));
  }

  /** Takes a post out of the library once `keep` has put its state elsewhere. POST_NOT_FOUND, LIBRARY_READ_ONLY, DISK_*. */
  take(id: string, keep: (post: StoredPost, rev: number) => Promise<void>): Promise<void> {
    return this.around.queue.run(async () => {
      const { disk, folder } = this.around;
      const document = await this.shelf.open(id);
      await this.around.requireWritable();
      const { revision, ...post } = await this.shelf.refresh(document);
      await keep(post, revision);
      // The generation before goes first: alone it would count as a post whose file was lost.
      await removeFile(disk, backupPath(folder.post(id)));
      await removeFile(disk, folder.post(id));
      this.shelf.remove(id);
    });
  }

  /** Puts a post back under its id, with a revision above `after`; a slug that is taken gets a number. LIBRARY_READ_ONLY, DISK_*. */
  putBack(post: StoredPost, after: number): Promise<Post> {
    return this.around.queue.run(async () => {
      await this.around.requireWritable();
      if (this.has(post.id)) return this.shelf.read(post.id);
      const document = this.shelf.make(post.id);
      await document.save({ ...post, slug: uniqueSlug(post.slug, this.slugs(null)) }, after);
      return this.shelf.enter(document);
    });
  }

  /** Writes the index if anything changed since; reading goes on. */
  async close(): Promise<void> {
    await this.shelf.close();
  }

  private async write(
    document: StoredDocument<StoredPost>,
    content: PostContent,
    keep: VersionKind | null,
  ): Promise<Post> {
    const { folder, versions, disk } = this.around;
    const { revision, ...post } = this.shelf.postOf(document);
    const { id, createdAt } = post;
    const state = { path: folder.post(id), rev: revision, post };
    const updatedAt = disk.now().toISOString();
    const next = { ...content, id, createdAt, updatedAt };
    await this.keepingTheFolder(() =>
      document.put(next, 0, async () => {
        await this.around.requireWritable();
        if (keep === null) await versions.beforeSave(state, reasonToKeep(post, content));
        else await versions.keep(state, keep);
      }),
    );
    return this.shelf.enter(document);
  }

  /** A conflict because everything is gone means that the drive is, not that somebody wrote. */
  private async keepingTheFolder<T>(save: () => Promise<T>): Promise<T> {
    const { folder } = this.around;
    try {
      return await save();
    } catch (error) {
      if (await isStillThere(folder)) throw error;
      const detail = { path: folder.root, reason: 'missing' };
      throw new BlogpultError('LIBRARY_READ_ONLY', detail, { cause: error });
    }
  }

  private freeId(wanted: string | undefined): string {
    const isFree = wanted !== undefined && !this.has(wanted) && !this.shelf.isLost(wanted);
    return isFree && RecordId.safeParse(wanted).success ? wanted : randomUUID();
  }
}
