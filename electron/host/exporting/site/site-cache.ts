import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { AskedAsset } from '../../../../core/export/asked-assets.js';
import type { ListedPost } from '../../../../core/export/post-leaf.js';
import { tempPath } from '../../storage/temp-files.js';
import type { PackedFile } from '../zip-records.js';
import type { KeptLeaf, Leaf } from './leaf.js';
import { PackReader, type Run } from './pack-reader.js';
import { PackWriter } from './pack-writer.js';
import type { WrittenList } from './site-source.js';

interface KeptText extends Omit<PackedFile, 'data' | 'isDeflated'> {
  readonly run: Run;
}

interface KeptPost {
  readonly key: string;
  readonly page: KeptText;
  readonly entry: Run;
  readonly rest: KeptLeaf;
}

interface KeptList {
  readonly key: string;
  readonly page: KeptText;
  readonly assets: readonly AskedAsset[];
}

interface Index {
  readonly make: string;
  /** Posts by id, pages of lists by path. */
  readonly posts: Record<string, KeptPost>;
  readonly lists: Record<string, KeptList>;
}

interface OldCache {
  readonly reader: PackReader;
  readonly index: Index;
  /** Bytes before the index. */
  readonly size: number;
}

/** Length and CRC-32 of the index before it. */
const TRAILER = 8;

/** Where the cache of a site lies; `what` names the library and the selection. */
export function siteCachePath(configDir: string, what: string): string {
  const name = createHash('sha256').update(what).digest('hex').slice(0, 32);
  return join(configDir, 'cache', 'sites', `${name}.pack`);
}

/**
 * The packed pages of the last export, so that the next one writes only what changed. It is never the
 * truth: every run of bytes has its sum, what is missing or damaged is written anew, and no failure
 * here fails an export. One file; what is new is written behind what was there, in a copy that takes
 * its place at the end. When half of it is kept for nothing, only what counts goes over. It may be
 * deleted at any time.
 */
export class SiteCache {
  private readonly index: Index;

  /** `make` names everything that pages depend on beside posts and settings: another one makes it worthless. */
  static async open(path: string, make: string): Promise<SiteCache> {
    const old = openOld(path, make);
    const grows = old !== null && usedBytes(old.index) > old.size / 2;
    const from = grows ? { path, size: old.size } : null;
    return new SiteCache(path, make, old, grows, await PackWriter.start(tempPath(path), from));
  }

  private constructor(
    private readonly path: string,
    make: string,
    private readonly old: OldCache | null,
    /** Whether the new file begins with the old one. */
    private readonly grows: boolean,
    private readonly writer: PackWriter,
  ) {
    this.index = { make, posts: {}, lists: {} };
  }

  /** Whether nothing is kept of an earlier export. */
  get isEmpty(): boolean {
    return this.old === null;
  }

  /** What is kept of a post beside its page and its entry, if it was written under the same key. */
  rest(id: string, key: string): KeptLeaf | null {
    const kept = this.old?.index.posts[id];
    return kept?.key === key ? kept.rest : null;
  }

  /** A post's page; ask for `rest` first. Null when it is damaged. */
  page(id: string): PackedFile | null {
    const kept = this.old?.index.posts[id];
    return kept === undefined ? null : this.text(kept.page);
  }

  /** A post's entry in lists; ask for `rest` first. Null when it is damaged. */
  entry(id: string): ListedPost | null {
    const kept = this.old?.index.posts[id];
    const bytes = kept === undefined ? null : this.read(kept.entry);
    return bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as ListedPost);
  }

  /** A page of a list, if it was written under the same key. */
  list(path: string, key: string): WrittenList | null {
    const kept = this.old?.index.lists[path];
    if (kept?.key !== key) return null;
    const page = this.text(kept.page);
    return page === null ? null : { page, assets: kept.assets };
  }

  /** Keeps a post's leaf for the next time. */
  keepPost(id: string, key: string, { page, entry, rest }: Leaf): void {
    const written = this.writer.add(Buffer.from(JSON.stringify(entry), 'utf8'));
    this.index.posts[id] = { key, page: this.add(page), entry: written, rest };
  }

  /** Keeps a page of a list for the next time. */
  keepList(path: string, key: string, { page, assets }: WrittenList): void {
    this.index.lists[path] = { key, page: this.add(page), assets };
  }

  /** Keeps what was kept of a post before. */
  keepOldPost(id: string): void {
    const kept = this.old?.index.posts[id];
    const [page, entry] = [this.carriedText(kept?.page), this.carried(kept?.entry)];
    if (kept !== undefined && page && entry) this.index.posts[id] = { ...kept, page, entry };
  }

  /** Keeps what was kept of a list's page before. */
  keepOldList(path: string): void {
    const kept = this.old?.index.lists[path];
    const page = this.carriedText(kept?.page);
    if (kept !== undefined && page) this.index.lists[path] = { ...kept, page };
  }

  /** Puts what was kept in the place of the old cache; of an export that `stopped` early the rest stays too. */
  finish(stopped: boolean): void {
    if (stopped) this.keepAll();
    const index = Buffer.from(JSON.stringify(this.index), 'utf8');
    const trailer = Buffer.alloc(TRAILER);
    trailer.writeUInt32LE(index.length, 0);
    trailer.writeUInt32LE(crc32(index), 4);
    this.writer.add(index);
    this.writer.add(trailer);
    this.old?.reader.close();
    this.writer.finish(this.path);
  }

  private keepAll(): void {
    const { posts, lists } = this.old?.index ?? { posts: {}, lists: {} };
    for (const id of Object.keys(posts)) if (!(id in this.index.posts)) this.keepOldPost(id);
    for (const path of Object.keys(lists)) if (!(path in this.index.lists)) this.keepOldList(path);
  }

  private text({ run, ...facts }: KeptText): PackedFile | null {
    const data = this.read(run);
    return data === null ? null : { ...facts, data, isDeflated: true };
  }

  private read(run: Run): Buffer | null {
    return this.old?.reader.read(run) ?? null;
  }

  private add({ data, size, crc, sha256 }: PackedFile): KeptText {
    return { run: this.writer.add(data), size, crc, sha256 };
  }

  private carriedText(text: KeptText | undefined): KeptText | null {
    const run = this.carried(text?.run);
    return text === undefined || run === null ? null : { ...text, run };
  }

  /** Where an old run lies in the new file; null when it is damaged. */
  private carried(run: Run | undefined): Run | null {
    if (run === undefined || this.grows) return run ?? null;
    const bytes = this.read(run);
    return bytes === null ? null : this.writer.add(bytes);
  }
}

function openOld(path: string, make: string): OldCache | null {
  const reader = PackReader.open(path);
  if (reader === null) return null;
  const found = readIndex(reader);
  if (found?.index.make === make) return { reader, ...found };
  reader.close();
  return null;
}

function readIndex(reader: PackReader): Omit<OldCache, 'reader'> | null {
  const trailer = reader.bytes(reader.size - TRAILER, TRAILER);
  if (trailer === null) return null;
  const length = trailer.readUInt32LE(0);
  const size = reader.size - TRAILER - length;
  const bytes = reader.read({ at: size, length, sum: trailer.readUInt32LE(4) });
  if (bytes === null) return null;
  return { index: JSON.parse(bytes.toString('utf8')) as Index, size };
}

/** How much of the file is of use. */
function usedBytes({ posts, lists }: Index): number {
  const ofPosts = Object.values(posts).map(({ page, entry }) => page.run.length + entry.length);
  const ofLists = Object.values(lists).map(({ page }) => page.run.length);
  return [...ofPosts, ...ofLists].reduce((sum, length) => sum + length, 0);
}
