import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AskedAsset } from '../../../../core/export/asked-assets.js';
import { BlogpultError } from '../../../../core/contract/error-codes.js';
import { listPages, writeListPage, type ListPage } from '../../../../core/export/list-pages.js';
import type { ListedPost } from '../../../../core/export/post-leaf.js';
import { withoutPosts, type BlogView } from '../../../../core/layout/blog-view.js';
import type { Post } from '../../../../core/post/post.js';
import { LetGo } from '../../let-go.js';
import type { OpenedLibrary } from '../../library/library-session.js';
import type { OutlinedPost } from '../../posts/post-catalogue.js';
import { assetMap } from '../../rendering/blog-view.js';
import { nodeFileSystem } from '../../storage/file-system.js';
import { isProcessAlive } from '../../storage/process-alive.js';
import { isPostGone } from '../../posts/load-posts.js';
import { sweepTempFiles } from '../../storage/temp-files.js';
import { chosenPosts } from '../chosen-posts.js';
import { inOrder } from '../in-order.js';
import { packFile } from '../pack-file.js';
import { PostsMoved } from '../posts-moved.js';
import type { BundleRequest, ExportSurroundings } from '../write-bundle.js';
import { EntryShelf } from './entry-shelf.js';
import type { KeptThreads } from './kept-threads.js';
import { leafCode, type LeafThreads } from './leaf-threads.js';
import { makeLeaf, type KeptLeaf, type Leaf, type LeafAnswer, type LeafSettings } from './leaf.js';
import { pageKeys, type PageKeys } from './page-keys.js';
import { SiteCache, siteCachePath } from './site-cache.js';
import type { SiteSource, WrittenList, WrittenPost } from './site-source.js';

/** Posts that are written together: one message each way. */
const BATCH = 16;
/** So few posts are written quicker in here than threads start. */
const FEW = 24;
/** Bytes of packed pages after which the memory of what was written is given back: some thousand posts. */
const LET_GO_BYTES = 10_000_000;
/** Others have a turn after this long, ms. */
const TURN_MS = 15;

/**
 * A site of which only titles are in memory: posts are read and written in threads, and what was written
 * before under the same circumstances is taken from the cache. POST_NOT_FOUND, CATEGORY_NOT_FOUND,
 * EXPORT_NOTHING_SELECTED, PostsMoved, DISK_*.
 */
export async function outlinedSource(
  library: OpenedLibrary,
  request: BundleRequest,
  { configDir, version, threads }: ExportSurroundings,
): Promise<SiteSource> {
  const outlined = library.posts.outlines();
  const { profile, categories, authors } = library.content;
  const chosen = chosenPosts({ posts: outlined.map(({ post }) => post), categories }, request);
  const view = { profile, categories, authors, posts: chosen, assets: assetMap(library) };
  const stamps = new Map(outlined.map(({ post, sha256 }) => [post.id, sha256]));
  const front = await frontView(library, view);
  const isAll = request.posts === null && request.category === null;
  const path = siteCachePath(configDir, `${library.root} ${isAll ? 'all' : 'some'}`);
  await sweepTempFiles(dirname(path), nodeFileSystem, isProcessAlive);
  const make = [version, process.versions.zlib, leafCode()].join(' ');
  const cache = await SiteCache.open(path, make);
  if (cache.isEmpty && chosen.length > FEW) (await threads.get()).warmUp();
  return new OutlinedSource(library, { view, front, stamps, cache, threads });
}

/** The view with whole posts where the start page and the feeds show more than a title. */
async function frontView(library: OpenedLibrary, view: BlogView): Promise<BlogView> {
  const count = view.profile.postsPerPage;
  const read = (post: Post) => library.posts.get(post.id).catch(orMoved);
  const whole = await Promise.all(view.posts.slice(0, count).map(read));
  if (whole.some((post, at) => post.revision !== view.posts[at]?.revision)) throw new PostsMoved();
  return { ...view, posts: [...whole, ...view.posts.slice(count)] };
}

interface OutlinedSite {
  readonly view: BlogView;
  readonly front: BlogView;
  readonly stamps: ReadonlyMap<string, OutlinedPost['sha256']>;
  readonly cache: SiteCache;
  readonly threads: KeptThreads;
}

/** What is known of a post before it is written. */
interface Item {
  readonly post: Post;
  readonly key: string;
  readonly rest: KeptLeaf | null;
}

/** Posts that are written together, and outlines of them and their neighbours. */
interface Batch {
  readonly items: readonly Item[];
  readonly near: readonly Post[];
}

class OutlinedSource implements SiteSource {
  readonly view: BlogView;
  readonly lists: readonly ListPage[];
  private readonly settings: LeafSettings;
  /** Ten thousand titles are not copied for every thread. */
  private readonly inThreads: LeafSettings;
  private readonly keys: PageKeys;
  private readonly entries: EntryShelf;
  /** The hashes of all entries so far. */
  private readonly entryHashes = new Map<string, string>();
  private threads: LeafThreads | null = null;

  constructor(
    private readonly library: OpenedLibrary,
    private readonly site: OutlinedSite,
  ) {
    this.view = site.front;
    this.lists = listPages(site.view);
    this.entries = new EntryShelf(this.lists);
    const { altSettings } = library.content;
    this.settings = { view: site.view, altSettings };
    this.inThreads = { view: withoutPosts(site.view), altSettings };
    this.keys = pageKeys(this.settings, site.stamps);
  }

  async *written(): AsyncGenerator<WrittenPost, void, undefined> {
    const items = await this.recalled();
    const misses = items.filter(({ rest }) => rest === null).length;
    if (misses > FEW) this.threads = await this.site.threads.get();
    const letGo = new LetGo(LET_GO_BYTES);
    const atOnce = 2 * (this.threads?.size ?? 1);
    for await (const batch of inOrder(batches(items), atOnce, (some) => this.writeSome(some))) {
      for (const { post, page, rest } of batch) {
        this.entryHashes.set(post.id, rest.entry);
        yield { post, page, rest };
        letGo.after(page.data.length);
      }
    }
    this.site.threads.rest();
  }

  async list(page: ListPage): Promise<WrittenList> {
    const { cache, view } = this.site;
    const key = this.keys.list(page, (id) => this.entryHashes.get(id));
    const kept = cache.list(page.path, key);
    if (kept !== null && this.areTrue(kept.assets)) {
      this.entries.wrote(page);
      cache.keepOldList(page.path);
      return kept;
    }
    for (const post of page.posts) await this.fetchEntry(post);
    const { text, assets } = writeListPage(view, page, (id) => this.entries.get(id));
    this.entries.wrote(page);
    const written = { page: await packFile(Buffer.from(text, 'utf8'), false), assets };
    cache.keepList(page.path, key, written);
    return written;
  }

  close(isWhole: boolean): Promise<void> {
    this.site.threads.rest();
    this.site.cache.finish(!isWhole);
    return Promise.resolve();
  }

  /** Looks every post up in the cache, with turns for others in between. */
  private async recalled(): Promise<Item[]> {
    const { view, cache } = this.site;
    const items: Item[] = [];
    let turn = performance.now();
    for (const post of view.posts) {
      const key = this.keys.post(post);
      const rest = cache.rest(post.id, key);
      items.push({ post, key, rest: rest !== null && this.areTrue(rest.assets) ? rest : null });
      if (performance.now() - turn < TURN_MS) continue;
      await setImmediate();
      turn = performance.now();
    }
    return items;
  }

  /** Whether pictures are there and missing as before: one that came back changes a page as its own text does. */
  private areTrue(assets: readonly AskedAsset[]): boolean {
    return assets.every(([hash, isThere]) => this.site.view.assets.has(hash) === isThere);
  }

  private async writeSome({ items, near }: Batch): Promise<WrittenPost[]> {
    const missing = items.filter(({ rest }) => rest === null).map(({ post }) => post);
    const made = new Map<string, Leaf>();
    for (const [at, leaf] of (await this.make(missing, near)).entries()) {
      made.set((missing[at] as Post).id, leaf);
    }
    const written: WrittenPost[] = [];
    for (const item of items) {
      const leaf = made.get(item.post.id);
      written.push(leaf === undefined ? await this.kept(item) : this.keep(item, leaf));
    }
    return written;
  }

  private keep({ post, key }: Item, leaf: Leaf): WrittenPost {
    this.site.cache.keepPost(post.id, key, leaf);
    this.entries.put(post.id, leaf.entry);
    return { post, page: leaf.page, rest: leaf.rest };
  }

  /** A page out of the cache; one that was damaged there is written anew. */
  private async kept(item: Item): Promise<WrittenPost> {
    const { post, rest } = item;
    const page = this.site.cache.page(post.id);
    if (page === null || rest === null) return this.keep(item, await this.makeHere(post));
    this.site.cache.keepOldPost(post.id);
    return { post, page, rest };
  }

  /** Brings a post's entry: a page of a list has to be written anew beside others that stay. */
  private async fetchEntry(post: Post): Promise<void> {
    if (this.entries.get(post.id) !== undefined) return;
    const kept: ListedPost | null = this.site.cache.entry(post.id);
    this.entries.put(post.id, kept ?? (await this.makeHere(post)).entry);
  }

  private async make(posts: readonly Post[], near: readonly Post[]): Promise<Leaf[]> {
    const leaves: Leaf[] = [];
    if (this.threads === null) {
      for (const post of posts) leaves.push(await this.makeHere(post));
      return leaves;
    }
    if (posts.length === 0) return [];
    const orders = posts.map(({ id }) => ({
      id,
      path: this.library.posts.fileOf(id),
      sha256: this.site.stamps.get(id) ?? '',
    }));
    return (await this.threads.write(this.inThreads, { orders, near })).map(leafIn);
  }

  private async makeHere({ id, revision }: Post): Promise<Leaf> {
    const post = await this.library.posts.get(id).catch(orMoved);
    if (post.revision !== revision) throw new PostsMoved();
    return makeLeaf(this.settings, post);
  }
}

function leafIn(answer: LeafAnswer): Leaf {
  if ('leaf' in answer) return answer.leaf;
  if ('moved' in answer) throw new PostsMoved();
  throw new BlogpultError(answer.failure.code, answer.failure.detail);
}

/** A post that was taken away or found damaged meanwhile: the next attempt does without it. */
function orMoved(error: unknown): never {
  throw isPostGone(error) ? new PostsMoved() : error;
}

/** The items in their order, newest first, so that neighbours in time lie side by side. */
function* batches(items: readonly Item[]): Generator<Batch, void, undefined> {
  for (let at = 0; at < items.length; at += BATCH) {
    const near = items.slice(Math.max(0, at - 1), at + BATCH + 1).map(({ post }) => post);
    yield { items: items.slice(at, at + BATCH), near };
  }
}
