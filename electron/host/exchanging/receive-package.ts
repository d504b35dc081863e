import { adoptRecords } from '../../../core/exchange/adopt-records.js';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { ImportNote, ImportReport } from '../../../core/contract/imports.js';
import type { PackagedPost } from '../../../core/exchange/package-document.js';
import { PortablePost } from '../../../core/exchange/portable-post.js';
import type { ImportReason } from '../../../core/messages/import-notes.js';
import { note } from '../importing/refusal.js';
import type { OpenedLibrary } from '../library/library-session.js';
import type { ReadPackage } from './read-package.js';
import {
  compareWaiting,
  receiveVersion,
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

/**
 * Takes a package that was read into the library: pictures first, then categories and people, then its
 * posts, each merged with what is here. LIBRARY_*, DISK_*.
 */
export async function receivePackage(
  around: ReceivingSurroundings,
  incoming: ReadPackage,
): Promise<ImportReport> {
  const { library } = around;
  const file = incoming.source.name;
  const { document } = incoming;
  const before = library.assets.list().length;
  const isEmpty = library.posts.size === 0 && library.content.authors.length === 0;
  const notes: ImportNote[] = await takePictures(library, incoming);
  const adoption = adoptRecords(
    isEmpty ? { ...library.content, ...adoptedBlog(incoming) } : library.content,
    document,
  );
  await library.saveContent(adoption.content, library.revision);
  if (isEmpty)
    notes.push(note(file, 'added', 'profile-adopted', { name: adoption.content.profile.name }));
  notes.push(...adoption.categories.map((name) => note(file, 'added', 'category-added', { name })));
  notes.push(...adoption.authors.map((name) => note(file, 'added', 'author-added', { name })));
  notes.push(...adoption.differing.map((name) => note(file, 'left-out', 'author-kept', { name })));
  const posts: ImportReport['posts'] = [];
  for (const post of document.posts) {
    const trashed = await library.trash.get(post.id);
    if (trashed !== null) {
      const { title, slug } = trashed.post;
      notes.push(note(file, 'left-out', 'post-in-trash', { title: title || slug }));
      continue;
    }
    const receipt = await receiveVersion(around, {
      ...{ post: post.id, head: post.head, revisions: post.revisions },
      ...{ contents: contentsOf(post, incoming), by: document.by, file },
    });
    notes.push(await receiptNote(around, post, receipt, incoming));
    if (receipt === 'known') continue;
    const { id, slug, title } = await library.posts.get(post.id);
    posts.push({ id, slug, title });
  }
  return { posts, assets: library.assets.list().length - before, notes };
}

function adoptedBlog({ document: { library } }: ReadPackage) {
  return { profile: library.profile, altSettings: library.altSettings };
}

function contentsOf({ contents }: PackagedPost, incoming: ReadPackage) {
  return new Map(contents.map((version) => [version, incoming.contents.get(version)]));
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
