import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Post } from '../../../core/post/post.js';
import { DamagedDocument, type DocumentKind } from '../storage/document-adapter.js';
import { adoptGenerations } from '../storage/held-generations.js';
import { later, type Later } from '../storage/later.js';
import { StoredDocument } from '../storage/stored-document.js';
import { sweepTempFiles } from '../storage/temp-files.js';
import {
  checkPosts,
  orGone,
  readPost,
  recallPosts,
  rememberPosts,
  type FaultyPost,
  type PostReading,
  type TellReading,
} from './load-posts.js';
import { PostCache } from './post-cache.js';
import { PostCatalogue } from './post-catalogue.js';
import { PostCounting } from './post-counting.js';
import { postKind, storedIn, titleOf, type StoredPost } from './post-document.js';
import { strangerFound } from './post-files.js';
import type { PostSurroundings } from './post-surroundings.js';
import { keepStranger, repairPost } from './repair-post.js';
import type { StagedPosts } from './staged-posts.js';

/** Documents that are held open for writing; the posts of the last few minutes. */
const OPEN_DOCUMENTS = 16;
const READS_AT_ONCE = 32;
/** The index is written when nothing was saved for this long, ms: never on the way of a save. */
const INDEX_DELAY_MS = 15_000;

/**
 * Where the posts of a library lie: the catalogue in memory, texts read when somebody asks, documents
 * held open only while they are written. What is called "in the queue" must run in the write queue.
 */
export class PostShelf {
  readonly catalogue = new PostCatalogue();
  readonly counting: PostCounting;
  private readonly cache = new PostCache();
  private readonly documents = new Map<string, StoredDocument<StoredPost>>();
  /** Posts that nobody here can read, by id: what asking for one fails with. */
  private readonly lost = new Map<string, BlogpultError>();
  private readonly reading: PostReading;
  private readonly indexing: Later;
  private faulty: FaultyPost[] = [];
  private strangers: string[] = [];
  private isUntidy = false;

  constructor(private readonly around: PostSurroundings) {
    const { disk, folder, index } = around;
    const kindOf = (id: string) => this.kindOf(id);
    this.reading = { disk, folder, index, catalogue: this.catalogue, kindOf };
    this.counting = new PostCounting(this.reading, () => this.indexing.soon());
    this.indexing = later(INDEX_DELAY_MS, () => rememberPosts(this.reading));
  }

  /** Takes titles over from the index. Never fails. */
  recall(): Promise<void> {
    return recallPosts(this.reading);
  }

  /** Compares the titles with the files. LIBRARY_TOO_NEW, DISK_*. */
  async check(tell?: TellReading): Promise<void> {
    const { faulty, strangers, isUntidy, read } = await checkPosts(this.reading, tell);
    [this.faulty, this.strangers, this.isUntidy] = [faulty, strangers, isUntidy];
    if (read > 0) this.indexing.soon();
  }

  /** Restores what is faulty, or only reports it. DISK_*. */
  async repair(writable: boolean): Promise<void> {
    const { around } = this;
    const [faulty, strangers] = [this.faulty, this.strangers];
    [this.faulty, this.strangers] = [[], []];
    if (writable && this.isUntidy) {
      await adoptGenerations(around.disk, around.folder.posts);
      await sweepTempFiles(around.folder.posts, around.disk.fs, () => false);
    }
    for (const fault of faulty) {
      if (writable && fault.newer === undefined) await this.mend(fault);
      else this.reportOnly(fault);
    }
    for (const name of strangers) {
      around.damaged(writable ? await keepStranger(around, name) : strangerFound(name));
    }
  }

  /** A whole post, out of memory if it was used lately. POST_NOT_FOUND, POST_DAMAGED, DISK_*. */
  async read(id: string): Promise<Post> {
    for (;;) {
      const entry = this.catalogue.get(id);
      if (entry === undefined) throw this.missing(id);
      const known = this.cache.get(id);
      if (known?.revision === entry.rev) return known;
      const open = this.documents.get(id);
      if (open !== undefined) return this.postOf(open);
      const found = await readPost(this.reading, id).catch((error: unknown) => {
        if (error instanceof DamagedDocument) return error;
        throw error;
      });
      // Whoever saved meanwhile made what was read old.
      if (this.catalogue.get(id) !== entry) continue;
      if (found instanceof DamagedDocument || found === null) {
        await this.mendLater({ id, damage: found });
        continue;
      }
      if (found.stamp.sha256 !== entry.sha256) {
        // Somebody else wrote: a revision that nobody here has, so that nobody saves over it.
        const rev = Math.max(found.stamp.rev, entry.rev + 1);
        const { sha256 } = found.stamp;
        this.catalogue.set(id, { rev, sha256, mark: null, summary: found.post });
        continue;
      }
      const post = { ...found.post, revision: entry.rev };
      this.cache.set(post);
      return post;
    }
  }

  /** Those of the named posts that can be read, in their order. DISK_*. */
  async readSeveral(ids: readonly string[]): Promise<Post[]> {
    const posts: Post[] = [];
    for (let at = 0; at < ids.length; at += READS_AT_ONCE) {
      const some = ids.slice(at, at + READS_AT_ONCE).map((id) => this.read(id).catch(orGone));
      posts.push(...(await Promise.all(some)).filter((post) => post !== null));
    }
    return posts;
  }

  /** A post's document, loaded; in the queue. POST_NOT_FOUND, POST_DAMAGED, DISK_*. */
  async open(id: string): Promise<StoredDocument<StoredPost>> {
    const known = this.documents.get(id);
    if (known !== undefined) return known;
    if (!this.has(id)) throw this.missing(id);
    const document = this.make(id);
    try {
      if (!(await document.load())) await this.mend({ id, damage: null });
    } catch (error) {
      if (!(error instanceof DamagedDocument)) throw error;
      await this.mend({ id, damage: error });
    }
    const mended = this.documents.get(id);
    if (mended !== undefined) return mended;
    if (document.payload === null) throw this.missing(id);
    this.enter(document);
    return document;
  }

  /** A document of a post that is not loaded; nothing is read or written. */
  make(id: string): StoredDocument<StoredPost> {
    const { disk, folder } = this.around;
    return new StoredDocument(disk, folder.post(id), this.kindOf(id));
  }

  /** Takes over what somebody else may have written since; in the queue. DISK_*. */
  async refresh(document: StoredDocument<StoredPost>): Promise<Post> {
    return (await document.refresh()) ? this.enter(document) : this.postOf(document);
  }

  /** Ends what a save of a post left for after its answer; in the queue. Never fails. */
  async settle(id: string): Promise<void> {
    await this.documents.get(id)?.settle();
  }

  /** Notes the state of a document that was loaded or saved; in the queue. */
  enter(document: StoredDocument<StoredPost>): Post {
    const stored = storedIn(document);
    const { id } = stored;
    const sha256 = document.sha256 ?? '';
    const entry = this.catalogue.get(id);
    // Another text under a number that somebody here holds already would be saved over unseen.
    if (entry !== undefined) document.raise(entry.sha256 === sha256 ? entry.rev : entry.rev + 1);
    const post = { ...stored, revision: document.rev };
    const isKnown = entry?.sha256 === sha256 && entry.rev === document.rev;
    if (!isKnown) {
      this.catalogue.set(id, { rev: document.rev, sha256, mark: null, summary: post });
      this.indexing.soon();
    }
    this.hold(id, document);
    this.lost.delete(id);
    this.cache.set(post);
    return post;
  }

  /** Moves posts that are written already among the others and notes them; in the queue. DISK_*. */
  async adopt(staged: StagedPosts): Promise<void> {
    await staged.moveTo(this.around.folder.posts, this.catalogue);
    this.indexing.soon();
  }

  /** The post in a document that was entered. */
  postOf(document: StoredDocument<StoredPost>): Post {
    const stored = storedIn(document);
    const cached = this.cache.get(stored.id);
    if (cached?.revision === document.rev) return cached;
    return { ...stored, revision: document.rev };
  }

  /** Forgets a post whose file is gone; in the queue. */
  remove(id: string): void {
    this.documents.delete(id);
    this.cache.delete(id);
    this.catalogue.delete(id);
    this.indexing.soon();
  }

  has(id: string): boolean {
    return this.catalogue.get(id) !== undefined;
  }

  /** Whether a post of this id lies in quarantine. */
  isLost(id: string): boolean {
    return this.lost.has(id);
  }

  /** The failure of a save over a state that is not the one it was written on. */
  conflict(id: string): BlogpultError {
    return new BlogpultError('POST_CONFLICT', { title: this.title(id), post: id });
  }

  async close(): Promise<void> {
    await this.counting.stop();
    await this.indexing.finish();
  }

  private hold(id: string, document: StoredDocument<StoredPost>): void {
    this.documents.delete(id);
    this.documents.set(id, document);
    const [oldest] = this.documents.keys();
    if (this.documents.size > OPEN_DOCUMENTS && oldest !== undefined) {
      this.documents.delete(oldest);
    }
  }

  private async mendLater(fault: FaultyPost): Promise<void> {
    await this.around.queue.run(async () => {
      // Mended already by whoever waited before.
      if (!this.has(fault.id)) return;
      await this.open(fault.id);
    });
  }

  private async mend(fault: FaultyPost): Promise<void> {
    const writable = await this.around.requireWritable().then(
      () => true,
      () => false,
    );
    const before = this.catalogue.get(fault.id);
    const named = { title: before?.summary.title, ...fault };
    this.remove(fault.id);
    if (!writable) {
      this.reportOnly(named);
      return;
    }
    const slugs = this.catalogue.slugs(null);
    const { document, damage } = await repairPost(this.around, this.kindOf(fault.id), named, slugs);
    document?.raise((before?.rev ?? 0) + 1);
    if (document !== null) this.enter(document);
    else this.lost.set(fault.id, lostPost('POST_DAMAGED', fault.id, damage.title));
    this.around.damaged(damage);
  }

  private reportOnly({ id, damage, newer, title: known = id }: FaultyPost): void {
    const title = titleOf(newer ?? damage?.bytes ?? Buffer.alloc(0), known);
    const isNewer = newer !== undefined;
    this.lost.set(id, lostPost(isNewer ? 'POST_TOO_NEW' : 'POST_DAMAGED', id, title));
    const about = { file: `posts/${id}.json`, what: 'post', title } as const;
    this.around.damaged({ ...about, outcome: isNewer ? 'newer' : 'found', restorable: false });
  }

  private missing(id: string): BlogpultError {
    return this.lost.get(id) ?? new BlogpultError('POST_NOT_FOUND', { post: id });
  }

  private title(id: string): string {
    return this.catalogue.get(id)?.summary.title ?? id;
  }

  private kindOf(id: string): DocumentKind<StoredPost> {
    const { damaged, newer } = this.around;
    return postKind(id, {
      newer,
      conflict: () => this.conflict(id),
      damaged: () => {
        const file = `posts/${id}.json`;
        damaged({
          file,
          what: 'post',
          title: this.title(id),
          outcome: 'restored',
          restorable: true,
        });
      },
    });
  }
}

function lostPost(code: 'POST_DAMAGED' | 'POST_TOO_NEW', id: string, title: string): BlogpultError {
  return new BlogpultError(code, { title, post: id });
}
