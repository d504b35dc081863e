import { adoptRecords } from '../../../core/exchange/adopt-records.js';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { ImportNote, ImportReport } from '../../../core/contract/imports.js';
import type { PackagedPost } from '../../../core/exchange/package-document.js';
import { PortablePost } from '../../../core/exchange/portable-post.js';
import type { RecordId } from '../../../core/post/post.js';
import type { ImportReason } from '../../../core/messages/import-notes.js';
import { note } from '../importing/refusal.js';
import type { OpenedLibrary } from '../library/library-session.js';
import type { ReadPackage } from './read-package.js';
import {
  compareWaiting,
  receiveVersion,
  type IncomingVersion,
  type Receipt,
  type TravelSurroundings,
} from './travelling-post.js';

/** What taking in a package needs. */
export interface ReceivingSurroundings extends TravelSurroundings {
  readonly library: OpenedLibrary;
}

const REASONS: Record<Receipt, { outcome: ImportNote['outcome']; reason: ImportReason }> = {
  added: { outcome: 'added', reason: 'post-added' },
  known: { outcome: 'left-out', reason: 'post-unchanged' },
  forward: { outcome: 'changed', reason: 'post-forward' },
  merged: { outcome: 'changed', reason: 'post-merged' },
  waiting: { outcome: 'changed', reason: 'post-waiting' },
};

/** What came of a package; posts that lie in the trash have no receipt. */
export interface Reception {
  readonly report: ImportReport;
  readonly receipts: readonly {
    readonly post: RecordId;
    readonly title: string;
    readonly receipt: Receipt;
  }[];
}

/**
 * Takes a package that was read into the library: pictures first, then categories and people, then its
 * posts, each merged with what is here. LIBRARY_*, DISK_*.
 */
export async function receivePackage(
  around: ReceivingSurroundings,
  incoming: ReadPackage,
): Promise<Reception> {
  const { library } = around;
  const file = incoming.source.name;
  const before = library.assets.list().length;
  const notes = [
    ...(await takePictures(library, incoming)),
    ...(await takeRecords(library, incoming)),
  ];
  const receipts: Reception['receipts'][number][] = [];
  const posts: ImportReport['posts'] = [];
  for (const post of incoming.document.posts) {
    const trashed = await library.trash.get(post.id);
    if (trashed !== null) {
      const { title, slug } = trashed.post;
      notes.push(note(file, 'left-out', 'post-in-trash', { title: title || slug }));
      continue;
    }
    const receipt = await receiveVersion(around, versionOf(post, incoming));
    const { id, slug, title } = await library.posts.get(post.id);
    receipts.push({ post: id, title: title || slug, receipt });
    notes.push(await receiptNote(around, post, receipt, incoming));
    if (receipt !== 'known') posts.push({ id, slug, title });
  }
  const assets = library.assets.list().length - before;
  const fresh = receipts.filter(({ receipt }) => receipt === 'added');
  const added = fresh.map(({ post }) => post);
  return { report: { posts, added, assets, notes }, receipts };
}

/** Categories and people; a library that is still empty takes over the blog's name and settings too. */
async function takeRecords(
  library: OpenedLibrary,
  { document, source: { name: file } }: ReadPackage,
): Promise<ImportNote[]> {
  const { profile, altSettings, styleSettings } = document.library;
  const isEmpty = library.posts.size === 0 && library.content.authors.length === 0;
  const adopted = isEmpty ? { profile, altSettings, styleSettings } : {};
  const { content, ...names } = adoptRecords({ ...library.content, ...adopted }, document);
  await library.saveContent(content, library.revision);
  return [
    ...(isEmpty ? [note(file, 'added', 'profile-adopted', { name: profile.name })] : []),
    ...names.categories.map((name) => note(file, 'added', 'category-added', { name })),
    ...names.authors.map((name) => note(file, 'added', 'author-added', { name })),
    ...names.differing.map((name) => note(file, 'left-out', 'author-kept', { name })),
  ];
}

function versionOf(
  { id, head, revisions, contents }: PackagedPost,
  incoming: ReadPackage,
): IncomingVersion {
  const told = contents.map((version) => [version, incoming.contents.get(version)] as const);
  const { by } = incoming.document;
  return { post: id, head, revisions, contents: new Map(told), by, file: incoming.source.name };
}

async function receiptNote(
  around: ReceivingSurroundings,
  post: PackagedPost,
  receipt: Receipt,
  { document, contents, source }: ReadPackage,
): Promise<ImportNote> {
  const { outcome, reason } = REASONS[receipt];
  const { title, slug } = PortablePost.parse(contents.get(post.head));
  const by = document.by === '' ? source.name : document.by;
  const open = receipt === 'waiting' ? await compareWaiting(around, post.id, post.head) : null;
  const count = open?.conflicts.length ?? 0;
  return note(source.name, outcome, reason, { title: title || slug, by, count });
}

async function takePictures(
  library: OpenedLibrary,
  { document, picture, source }: ReadPackage,
): Promise<ImportNote[]> {
  const notes: ImportNote[] = [];
  const here = new Set(library.assets.list().map(({ hash }) => hash));
  for (const asset of document.assets) {
    if (here.has(asset.hash)) continue;
    try {
      await library.assets.add(await picture(asset), asset.originalName);
    } catch (error) {
      if (!(error instanceof BlogpultError) || !error.code.startsWith('IMAGE_')) throw error;
      const params = { ...error.detail, target: asset.originalName, code: error.code };
      notes.push(note(source.name, 'left-out', 'picture-refused', params));
    }
  }
  return notes;
}
