import { createHash } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { PortablePost } from '../../../core/exchange/portable-post.js';
import { Revision, RevisionId } from '../../../core/exchange/revision-graph.js';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { RecordId } from '../../../core/post/post.js';
import { logFailure } from '../host-log.js';
import { canonicalJson } from '../storage/canonical-json.js';
import type { Disk } from '../storage/disk.js';
import { diskError, systemCode } from '../storage/disk-error.js';
import { DamagedDocument } from '../storage/document-adapter.js';
import { repairDocument } from '../storage/repair-document.js';
import { StoredDocument } from '../storage/stored-document.js';

/** A version that came and waits for somebody's decisions. `file` is the package's name. */
export const Waiting = z.object({
  revision: RevisionId,
  by: z.string(),
  at: z.iso.datetime(),
  file: z.string(),
});
export type Waiting = z.infer<typeof Waiting>;

/**
 * What a library knows about the way of one post between laptops: `head` is the version that the post
 * was last known as, null before it ever travelled.
 */
const PostTravels = z.object({
  head: RevisionId.nullable(),
  revisions: z.array(Revision),
  waiting: z.array(Waiting),
});
export type PostTravels = z.infer<typeof PostTravels>;

const UNTRAVELLED: PostTravels = { head: null, revisions: [], waiting: [] };

/** The name of a version: a hash of what it says and of what it came from. Equal merges have equal names. */
export function revisionId(
  post: RecordId,
  parents: readonly RevisionId[],
  content: unknown,
): string {
  const text = canonicalJson({ post, parents: [...parents].sort(), content });
  return createHash('sha256').update(text).digest('hex');
}

/** The versions of a library's posts that left it or came to it, below `exchange/` in its folder. */
export class RevisionStore {
  private readonly root: string;

  constructor(
    private readonly disk: Disk,
    library: { readonly root: string },
  ) {
    this.root = join(library.root, 'exchange');
  }

  /** What is known about a post's way; a damaged note of it is put aside. DISK_*. */
  async travels(post: RecordId): Promise<PostTravels> {
    return (await this.load(post)).payload ?? UNTRAVELLED;
  }

  /** Changes what is known about a post's way; what stays as it is is not written. LIBRARY_CONFLICT, DISK_*. */
  async update(post: RecordId, change: (known: PostTravels) => PostTravels): Promise<PostTravels> {
    const document = await this.load(post);
    const next = change(document.payload ?? UNTRAVELLED);
    if (canonicalJson(next) !== canonicalJson(document.payload)) await document.save(next);
    return next;
  }

  /** Ids of the posts that ever travelled. DISK_*. */
  async posts(): Promise<RecordId[]> {
    const names = await readdir(this.root).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return [];
      throw diskError(error, this.root);
    });
    return names.flatMap((name) => /^([a-z0-9-]{4,64})\.json$/.exec(name)?.[1] ?? []);
  }

  /** Keeps what a version says, as it was written: its name stands for exactly these words. DISK_*. */
  async keep(id: RevisionId, content: unknown): Promise<void> {
    const path = this.contentPath(id);
    if ((await this.disk.files.read(path)) !== null) return;
    await makeFolder(dirname(path));
    await this.disk.files.write(path, Buffer.from(canonicalJson(content), 'utf8'));
  }

  /** What a version says, as it was written; null when this library never had it or lost it. DISK_*. */
  async raw(post: RecordId, { id, parents }: Revision): Promise<unknown> {
    const bytes = await this.disk.files.read(this.contentPath(id));
    if (bytes === null) return null;
    try {
      const content: unknown = JSON.parse(bytes.toString('utf8'));
      return revisionId(post, parents, content) === id ? content : null;
    } catch {
      return null;
    }
  }

  /** What a version says as a post; null when it is not here. DISK_*. */
  async read(post: RecordId, revision: Revision | undefined): Promise<PortablePost | null> {
    if (revision === undefined) return null;
    return PortablePost.safeParse(await this.raw(post, revision)).data ?? null;
  }

  private contentPath(id: RevisionId): string {
    return join(this.root, 'versions', id.slice(0, 2), `${id}.json`);
  }

  private async load(post: RecordId): Promise<StoredDocument<PostTravels>> {
    const path = join(this.root, `${post}.json`);
    const kind = {
      shape: PostTravels,
      conflict: () => new BlogpultError('LIBRARY_CONFLICT'),
    };
    await makeFolder(this.root);
    const document = new StoredDocument(this.disk, path, kind);
    try {
      await document.load();
    } catch (error) {
      if (!(error instanceof DamagedDocument)) throw error;
      logFailure('exchange', error);
      await repairDocument(this.disk, error, kind);
      await document.load();
    }
    return document;
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw diskError(error, path);
  }
}
