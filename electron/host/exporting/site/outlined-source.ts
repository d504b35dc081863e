import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AskedAsset } from '../../../../core/export/asked-assets.js';
import { listPages, writeListPage, type ListPage } from '../../../../core/export/list-pages.js';
import type { ListedPost } from '../../../../core/export/post-leaf.js';
import type { BlogView } from '../../../../core/layout/blog-view.js';
import type { Post } from '../../../../core/post/post.js';
import { LetGo } from '../../let-go.js';
import type { OpenedLibrary } from '../../library/library-session.js';
import { assetMap } from '../../rendering/blog-view.js';
import { nodeFileSystem } from '../../storage/file-system.js';
import { isProcessAlive } from '../../storage/process-alive.js';
import { sweepTempFiles } from '../../storage/temp-files.js';
import { chosenPosts } from '../chosen-posts.js';
import { inOrder } from '../in-order.js';
import { packFile } from '../pack-file.js';
import { PostsMoved } from '../posts-moved.js';
import type { BundleRequest, ExportSurroundings } from '../write-bundle.js';
import { EntryShelf } from './entry-shelf.js';
import { LeafMaker, orMoved } from './leaf-maker.js';
import { leafCode } from './leaf-threads.js';
import type { KeptLeaf, Leaf } from './leaf.js';
import { pageKeys, type PageKeys } from './page-keys.js';
import { SiteCache, siteCachePath } from './site-cache.js';
import type { SiteSource, WrittenList, WrittenPost } from './site-source.js';

/** Posts that are written together: one message each way. */
const BATCH = 16;
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
  const settings = { view, altSettings: library.content.altSettings };
  const maker = new LeafMaker(library, settings, stamps, threads);
  try {
    if (cache.isEmpty) await maker.expect(chosen.length);
  } catch (error) {
    cache.finish(true);
    throw error;
  }
  return new OutlinedSource({ view, front, cache, maker, keys: pageKeys(settings, stamps) });
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
  readonly cache: SiteCache;
  readonly maker: LeafMaker;
  readonly keys: PageKeys;
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
  private readonly entries: EntryShelf;
  /** The hashes of all entries so far. */
  private readonly entryHashes = new Map<string, string>();

  constructor(private readonly site: OutlinedSite) {
    this.view = site.front;
    this.lists = listPages(site.view);
    this.entries = new EntryShelf(this.lists);
  }

  async *written(): AsyncGenerator<WrittenPost, void, undefined> {
    const { maker } = this.site;
    const items = await this.recalled();
    await maker.expect(items.filter(({ rest }) => rest === null).length);
    const letGo = new LetGo(LET_GO_BYTES);
    const ready = inOrder(batches(items), maker.atOnce, (some) => this.writeSome(some));
    for await (const batch of ready) {
      for (const { post, page, rest } of batch) {
        this.entryHashes.set(post.id, rest.entry);
        yield { post, page, rest };
        letGo.after(page.data.length);
      }
    }
    maker.rest();
  }

  async list(page: ListPage): Promise<WrittenList> {
    const { cache, view, keys } = this.site;
    const key = keys.list(page, (id) => this.entryHashes.get(id));
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
    this.site.maker.rest();
    this.site.cache.finish(!isWhole);
    return Promise.resolve();
  }

  /** Looks every post up in the cache, with turns for others in between. */
  private async recalled(): Promise<Item[]> {
    const { view, cache, keys } = this.site;
    const items: Item[] = [];
    let turn = performance.now();
    for (const post of view.posts) {
      const key = keys.post(post);
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
    for (const [at, leaf] of (await this.site.maker.makeAll(missing, near)).entries()) {
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
    if (page === null || rest === null) return this.keep(item, await this.site.maker.make(post));
    this.site.cache.keepOldPost(post.id);
    return { post, page, rest };
  }

  /** Brings a post's entry: a page of a list has to be written anew beside others that stay. */
  private async fetchEntry(post: Post): Promise<void> {
    if (this.entries.get(post.id) !== undefined) return;
    const kept: ListedPost | null = this.site.cache.entry(post.id);
    this.entries.put(post.id, kept ?? (await this.site.maker.make(post)).entry);
  }
}

/** The items in their order, newest first, so that neighbours in time lie side by side. */
function* batches(items: readonly Item[]): Generator<Batch, void, undefined> {
  for (let at = 0; at < items.length; at += BATCH) {
    const near = items.slice(Math.max(0, at - 1), at + BATCH + 1).map(({ post }) => post);
    yield { items: items.slice(at, at + BATCH), near };
  }
}
