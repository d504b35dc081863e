import { randomUUID } from 'node:crypto';
import { BlogpultError } from '../../../core/contract/error-codes.js';
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
import type { Disk } from '../storage/disk.js';
import type { DocumentKind } from '../storage/document-adapter.js';
import { StoredDocument } from '../storage/stored-document.js';
import type { WriteQueue } from '../storage/write-queue.js';
import { loadPosts, repairPost, type LoadedPosts } from './load-posts.js';
import { postKind, type StoredPost } from './post-document.js';

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

  /** All posts, newest first. */
  list(): Post[] {
    return [...this.loaded.documents.values()].map(postOf).sort(byDateDescending);
  }

  /** Every post's id and revision, in no order; costs next to nothing. */
  *states(): Generator<{ id: string; revision: number }> {
    for (const [id, document] of this.loaded.documents) yield { id, revision: document.rev };
  }

  /** One post as it is in memory. POST_NOT_FOUND, POST_DAMAGED. */
  get(id: string): Post {
    return postOf(this.document(id));
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
      const { createdAt } = stored;
      const updatedAt = this.around.disk.now().toISOString();
      await this.keepingTheFolder(() => document.save({ ...content, id, createdAt, updatedAt }));
      return postOf(document);
    });
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

  private slugs(except: string | null): Set<string> {
    const posts = [...this.loaded.documents.values()].map(postOf);
    return new Set(posts.filter(({ id }) => id !== except).map(({ slug }) => slug));
  }
}

function kindOf(
  id: string,
  { folder, damaged }: PostSurroundings,
  loaded: () => LoadedPosts,
): DocumentKind<StoredPost> {
  const title = () => loaded().documents.get(id)?.payload?.title ?? id;
  return postKind(id, {
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
  const stored = document.payload;
  if (stored === null) throw new Error('a post without a stored state');
  const known = views.get(stored);
  if (known !== undefined) return known;
  const post = { ...stored, revision: document.rev };
  views.set(stored, post);
  return post;
}

function isSameContent(stored: Post, content: PostContent): boolean {
  return canonicalJson(PostContent.parse(stored)) === canonicalJson(content);
}
