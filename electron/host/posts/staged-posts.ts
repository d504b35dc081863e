import { join } from 'node:path';
import type { PostSummary } from '../../../core/contract/posts.js';
import type { Post } from '../../../core/post/post.js';
import type { Disk } from '../storage/disk.js';
import { encode, type Stamp } from '../storage/envelope.js';
import { fileMark, type FileMark } from '../storage/file-mark.js';
import { readGeneration } from '../storage/document-adapter.js';
import { removeFile } from '../storage/keep-generation.js';
import type { PostCatalogue } from './post-catalogue.js';
import { StoredPost } from './post-document.js';
import { movePosts } from './post-files.js';
import { summaryOf } from './post-summary.js';

/** A post that is written and synced but not yet in the library: what lists will show of it, and which bytes it is. */
export interface StagedPost {
  readonly stamp: Stamp;
  readonly mark: FileMark | null;
  readonly summary: PostSummary;
}

/** Posts on their way into a library, each in a file of its own in `folder`; only what lists show stays in memory. */
export class StagedPosts {
  private readonly posts = new Map<string, StagedPost>();
  private readonly taken = new Set<string>();

  constructor(
    private readonly disk: Disk,
    readonly folder: string,
  ) {}

  /** The addresses among them. */
  get slugs(): ReadonlySet<string> {
    return this.taken;
  }

  get size(): number {
    return this.posts.size;
  }

  has(id: string): boolean {
    return this.posts.has(id);
  }

  /** Them all, by id, in the order they came. */
  all(): IterableIterator<[string, StagedPost]> {
    return this.posts.entries();
  }

  /** Writes posts durably, many at once. DISK_*. */
  async add(posts: readonly StoredPost[]): Promise<void> {
    const made: { id: string; stamp: Stamp; summary: PostSummary }[] = [];
    await this.disk.files.writeNew(this.folder, written(posts, made));
    for (const { id, stamp, summary } of made) {
      this.posts.set(id, { stamp, mark: fileMark(join(this.folder, `${id}.json`)), summary });
      this.taken.add(summary.slug);
    }
  }

  /** One of them, read back. DISK_*. */
  async read(id: string): Promise<Post> {
    const path = join(this.folder, `${id}.json`);
    const bytes = (await this.disk.files.read(path)) ?? Buffer.alloc(0);
    const { generation } = readGeneration(path, bytes, { shape: StoredPost, sort: 'post' });
    return { ...generation.payload, revision: generation.rev };
  }

  /** Takes away those that came after the first `size`. DISK_*. */
  async backTo(size: number): Promise<void> {
    for (const [id, { summary }] of [...this.posts].slice(size)) {
      await removeFile(this.disk, join(this.folder, `${id}.json`));
      this.posts.delete(id);
      this.taken.delete(summary.slug);
    }
  }

  /** Moves them all among other posts and into their catalogue. DISK_*. */
  async moveTo(folder: string, catalogue: PostCatalogue): Promise<void> {
    await movePosts(this.disk, this.folder, folder);
    for (const [id, { stamp, mark, summary }] of this.posts) {
      catalogue.set(id, { ...stamp, mark, summary });
    }
  }

  /** Writes one of them anew under another id or address. DISK_*. */
  async rename(id: string, to: { id: string; slug: string }): Promise<void> {
    const post = await this.read(id);
    await this.disk.fs.unlink(join(this.folder, `${id}.json`));
    this.posts.delete(id);
    await this.add([{ ...post, ...to }]);
  }
}

/** The files of posts, each encoded when its turn comes; what stays of it in memory is put into `made`. */
function* written(
  posts: readonly StoredPost[],
  made: { id: string; stamp: Stamp; summary: PostSummary }[],
): Generator<{ name: string; bytes: Buffer }> {
  for (const found of posts) {
    const post = StoredPost.parse(found);
    const { bytes, stamp } = encode(1, post);
    const summary = summaryOf({ ...post, revision: stamp.rev });
    made.push({ id: post.id, stamp, summary });
    yield { name: `${post.id}.json`, bytes };
  }
}
