import { randomUUID } from 'node:crypto';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { VersionKind } from '../../../core/contract/history.js';
import type { Damage } from '../../../core/contract/library.js';
import {
  byDateDescending,
  PostContent,
  RecordId,
  type Language,
  type Post,
} from '../../../core/post/post.js';
import { slugify, uniqueSlug } from '../../../core/post/slug.js';
import { isStillThere, type LibraryFolder } from '../library/library-folder.js';
import { canonicalJson } from '../storage/canonical-json.js';
import type { StateOnDisk, VersionStore } from '../history/version-store.js';
import type { Disk } from '../storage/disk.js';
import { backupPath, type DocumentKind } from '../storage/document-adapter.js';
import { removeFile } from '../storage/keep-generation.js';
import { StoredDocument } from '../storage/stored-document.js';
import type { WriteQueue } from '../storage/write-queue.js';
import { loadPosts, repairPost, type LoadedPosts } from './load-posts.js';
import { postKind, type StoredPost } from './post-document.js';
import type { Trash } from './trash.js';

/** A post that comes from elsewhere; id and dates (UTC ISO) are kept where given. */
export type IncomingPost = PostContent & {
  id?: string | undefined;
  createdAt?: string | undefined;
  updatedAt?: string | undefined;
};

/** What the posts need from the library around them. */
export interface PostSurroundings {
  readonly disk: Disk;
  readonly folder: LibraryFolder;
  readonly queue: WriteQueue;
  /** Throws LIBRARY_READ_ONLY when this process may not write any more. */
  requireWritable(): Promise<void>;
  readonly damaged: (damage: Damage) => void;
  /** Told when a post was written by a newer app. */
  readonly newer: () => void;
  readonly versions: VersionStore;
  readonly trash: Trash;
}

/** The posts of an open library: all in memory, each in a file of its own. */
export class PostStore {
  private constructor(
    private readonly around: PostSurroundings,
    private readonly loaded: LoadedPosts,
  ) {}

  /** Reads all posts of a library and changes nothing; damaged ones wait for `repair`. LIBRARY_TOO_NEW, DISK_*. */
  static async read(around: PostSurroundings): Promise<PostStore> {
    const loaded: LoadedPosts = await loadPosts(around.disk, around.folder, (id) =>
      kindOf(id, around, () => loaded),
    );
    return new PostStore(around, loaded);
  }

  /** Restores damaged posts or puts them aside, and reports each. DISK_*. */
  async repair(): Promise<void> {
    const { around, loaded } = this;
    for (const fault of loaded.faulty.splice(0)) {
      const kind = kindOf(fault.id, around, () => loaded);
      await repairPost(around.disk, around.folder, kind, fault, loaded);
    }
    for (const damage of loaded.damages.splice(0)) around.damaged(damage);
  }

  /** How many posts there are. */
  get size(): number {
    return this.loaded.documents.size;
  }

  /** Whether there is a post with this id. */
  has(id: string): boolean {
    return this.loaded.documents.has(id);
  }

  /** Every post's id and revision, in no order; costs next to nothing. */
  *states(): Generator<{ id: string; revision: number }> {
    for (const [id, document] of this.loaded.documents) yield { id, revision: document.rev };
  }

  /** All whole posts, newest first. DISK_*. */
  all(): Promise<Post[]> {
    const posts = [...this.loaded.documents.values()].map(postOf).sort(byDateDescending);
    return Promise.resolve(posts);
  }

  /** One post as it was last read. POST_NOT_FOUND, POST_DAMAGED, DISK_*. */
  get(id: string): Promise<Post> {
    return Promise.resolve().then(() => postOf(this.document(id)));
  }

  /** One post as it is on the disk now, should somebody else have written it. POST_NOT_FOUND, POST_DAMAGED, DISK_*. */
  async read(id: string): Promise<Post> {
    const document = this.document(id);
    await this.around.queue.run(() => document.refresh());
    return postOf(document);
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
      const now = this.around.disk.now().toISOString();
      const id = this.freeId(post.id);
      const slug = uniqueSlug(post.slug, this.slugs(null));
      const { createdAt = now, updatedAt = createdAt, ...content } = post;
      const document = this.makeDocument(id);
      await document.save({ ...content, id, slug, createdAt, updatedAt });
      this.loaded.documents.set(id, document);
      return postOf(document);
    });
  }

  /**
   * Saves content over the revision it was written on; the bytes are on the disk when this returns.
   * Saving what is stored already answers the stored revision. POST_NOT_FOUND, POST_DAMAGED,
   * POST_CONFLICT, SLUG_TAKEN, LIBRARY_READ_ONLY, DISK_*.
   */
  save(id: string, baseRevision: number, content: PostContent): Promise<Post> {
    return this.around.queue.run(async () => {
      const document = this.document(id);
      const stored = postOf(document);
      // A save that is asked for again after its answer got lost is not a conflict.
      if (isSameContent(stored, content)) return stored;
      if (stored.revision !== baseRevision) throw conflict(stored.title, id);
      if (this.slugs(id).has(content.slug)) {
        throw new BlogpultError('SLUG_TAKEN', { slug: content.slug });
      }
      await this.around.requireWritable();
      await this.around.versions.beforeSave(this.stateOf(document));
      await this.write(document, content);
      return postOf(document);
    });
  }

  /**
   * Changes a post on top of whatever is stored, in one step; `change` answers null to leave it.
   * `keep` names the version that is kept of the state before. Answers the post as it is then.
   */
  change(
    id: string,
    change: (stored: Post) => PostContent | null,
    keep: VersionKind | null,
  ): Promise<Post> {
    return this.around.queue.run(async () => {
      const document = this.document(id);
      const content = change(postOf(document));
      if (content === null || isSameContent(postOf(document), content)) return postOf(document);
      await this.around.requireWritable();
      const { versions } = this.around;
      if (keep === null) await versions.beforeSave(this.stateOf(document));
      else await versions.keep(this.stateOf(document), keep);
      await this.write(document, content);
      return postOf(document);
    });
  }

  /** Takes a post out of the library once `keep` has put its state elsewhere. POST_NOT_FOUND, LIBRARY_READ_ONLY, DISK_*. */
  take(id: string, keep: (post: StoredPost, rev: number) => Promise<void>): Promise<void> {
    return this.around.queue.run(async () => {
      const { disk, folder } = this.around;
      const document = this.document(id);
      await this.around.requireWritable();
      await document.refresh();
      await keep(storedOf(document), document.rev);
      // The generation before goes first: alone it would count as a post whose file was lost.
      await removeFile(disk, backupPath(folder.post(id)));
      await removeFile(disk, folder.post(id));
      this.loaded.documents.delete(id);
    });
  }

  /** Puts a post back under its id, with a revision above `after`; a slug that is taken gets a number. LIBRARY_READ_ONLY, DISK_*. */
  putBack(post: StoredPost, after: number): Promise<Post> {
    return this.around.queue.run(async () => {
      await this.around.requireWritable();
      const known = this.loaded.documents.get(post.id);
      if (known !== undefined) return postOf(known);
      const document = this.makeDocument(post.id);
      await document.save({ ...post, slug: uniqueSlug(post.slug, this.slugs(null)) }, after);
      this.loaded.documents.set(post.id, document);
      this.loaded.lost.delete(post.id);
      return postOf(document);
    });
  }

  private async write(document: StoredDocument<StoredPost>, content: PostContent): Promise<void> {
    const { id, createdAt } = storedOf(document);
    const updatedAt = this.around.disk.now().toISOString();
    await this.keepingTheFolder(() => document.save({ ...content, id, createdAt, updatedAt }));
  }

  private stateOf(document: StoredDocument<StoredPost>): StateOnDisk {
    const post = storedOf(document);
    return { path: this.around.folder.post(post.id), rev: document.rev, post };
  }

  /** A conflict because everything is gone means that the drive is, not that somebody wrote. */
  private async keepingTheFolder<T>(save: () => Promise<T>): Promise<T> {
    const { folder } = this.around;
    try {
      return await save();
    } catch (error) {
      if (await isStillThere(folder)) throw error;
      throw new BlogpultError('LIBRARY_READ_ONLY', { path: folder.root }, { cause: error });
    }
  }

  private document(id: string): StoredDocument<StoredPost> {
    const document = this.loaded.documents.get(id);
    if (document !== undefined) return document;
    const title = this.loaded.lost.get(id);
    if (title !== undefined) throw new BlogpultError('POST_DAMAGED', { title, post: id });
    throw new BlogpultError('POST_NOT_FOUND', { post: id });
  }

  private makeDocument(id: string): StoredDocument<StoredPost> {
    const { disk, folder } = this.around;
    return new StoredDocument(
      disk,
      folder.post(id),
      kindOf(id, this.around, () => this.loaded),
    );
  }

  private freeId(wanted: string | undefined): string {
    const { documents, lost } = this.loaded;
    const isFree = wanted !== undefined && !documents.has(wanted) && !lost.has(wanted);
    return isFree && RecordId.safeParse(wanted).success ? wanted : randomUUID();
  }

  /** The addresses in use, but for that of one post. */
  slugs(except: string | null): Set<string> {
    const posts = [...this.loaded.documents.values()].map(postOf);
    return new Set(posts.filter(({ id }) => id !== except).map(({ slug }) => slug));
  }
}

function kindOf(
  id: string,
  { folder, damaged, newer }: PostSurroundings,
  loaded: () => LoadedPosts,
): DocumentKind<StoredPost> {
  const title = () => loaded().documents.get(id)?.payload?.title ?? id;
  return postKind(id, {
    newer,
    conflict: () => conflict(title(), id),
    damaged: () => {
      const file = folder
        .post(id)
        .slice(folder.root.length + 1)
        .replaceAll('\\', '/');
      damaged({ file, what: 'post', title: title(), outcome: 'restored', restorable: true });
    },
  });
}

function conflict(title: string, post: string): BlogpultError {
  return new BlogpultError('POST_CONFLICT', { title, post });
}

const views = new WeakMap<StoredPost, Post>();

/** One object a stored state, so that what is worked out about a post can be kept with it. */
function postOf(document: StoredDocument<StoredPost>): Post {
  const stored = storedOf(document);
  const known = views.get(stored);
  if (known !== undefined) return known;
  const post = { ...stored, revision: document.rev };
  views.set(stored, post);
  return post;
}

function storedOf(document: StoredDocument<StoredPost>): StoredPost {
  if (document.payload === null) throw new Error('a post without a stored state');
  return document.payload;
}

function isSameContent(stored: Post, content: PostContent): boolean {
  return canonicalJson(PostContent.parse(stored)) === canonicalJson(content);
}
