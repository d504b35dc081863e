import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Damage, VerifyReport } from '../../../core/contract/library.js';
import type { AssetHash } from '../../../core/image/asset.js';
import { findImages } from '../../../core/image/find-images.js';
import { LibraryContent } from '../../../core/post/library.js';
import { factsPath, findAssets, picturePath } from '../assets/asset-folder.js';
import { factsKind } from '../assets/load-assets.js';
import { postFiles, strangerFound } from '../posts/post-files.js';
import { VersionStore } from '../history/version-store.js';
import { Trash, TrashedState } from '../posts/trash.js';
import { StoredPost, titleOf } from '../posts/post-document.js';
import type { Disk } from '../storage/disk.js';
import { DamagedDocument, readGeneration, type DocumentKind } from '../storage/document-adapter.js';
import { soundBackup } from '../storage/repair-document.js';
import type { LibraryFolder } from './library-folder.js';

/** Reads every document and picture of a library from the disk and compares hashes; changes nothing. LIBRARY_TOO_NEW, DISK_*. */
export async function verifyLibrary(disk: Disk, folder: LibraryFolder): Promise<VerifyReport> {
  const report: VerifyReport = {
    ...{ posts: 0, trashed: 0, versions: 0, assets: 0, bytes: 0 },
    ...{ damages: [], missingAssets: [] },
  };
  const uses: { post: string; asset: AssetHash }[] = [];
  const content = await check(
    disk,
    report,
    folder.content,
    { shape: LibraryContent, sort: 'library' },
    () => ({
      file: 'blogpult.json',
      what: 'library',
      title: folder.root,
    }),
  );
  for (const { name, portrait } of content?.authors ?? []) {
    if (portrait !== null) uses.push({ post: name, asset: portrait.asset });
  }
  const { ids, strangers } = await postFiles(folder);
  report.damages.push(...strangers.map(strangerFound));
  for (const id of ids) {
    const owns = (found: StoredPost) => found.id === id;
    const kind = { shape: StoredPost, owns, sort: 'post' as const };
    const post = await check(disk, report, folder.post(id), kind, (bytes) => ({
      file: `posts/${id}.json`,
      what: 'post',
      title: titleOf(bytes, id),
    }));
    report.posts += 1;
    if (post === null) continue;
    uses.push(...usesOf(post));
  }
  for (const id of await new Trash(disk, folder).ids()) {
    const state = await check(
      disk,
      report,
      join(folder.trash, `${id}.json`),
      { shape: TrashedState },
      (bytes) => ({
        file: `trash/${id}.json`,
        what: 'post',
        title: titleOf(bytes, id),
      }),
    );
    report.trashed += 1;
    if (state !== null) uses.push(...usesOf(state.post));
  }
  await verifyVersions(disk, folder, report);
  const sound = await verifyAssets(disk, folder, report);
  report.missingAssets = uses.filter(({ asset }) => !sound.has(asset));
  return report;
}

function usesOf(post: StoredPost): { post: string; asset: AssetHash }[] {
  const images = findImages(post.body).map(({ use }) => use);
  if (post.featured !== null) images.unshift(post.featured);
  return images.map(({ asset }) => ({ post: post.slug, asset }));
}

/** Earlier versions are more than anybody needs to be sound: their pictures are not asked for. */
async function verifyVersions(
  disk: Disk,
  folder: LibraryFolder,
  report: VerifyReport,
): Promise<void> {
  const store = new VersionStore(disk, folder);
  for (const id of await store.posts()) {
    for (const { version } of await store.names(id)) {
      const path = join(folder.versions(id), `${version}.json`);
      await check<StoredPost>(disk, report, path, { shape: StoredPost, sort: 'post' }, (bytes) => ({
        file: `versions/${id}/${version}.json`,
        what: 'post',
        title: titleOf(bytes, id),
      }));
      report.versions += 1;
    }
  }
}

async function verifyAssets(
  disk: Disk,
  folder: LibraryFolder,
  report: VerifyReport,
): Promise<Set<AssetHash>> {
  const sound = new Set<AssetHash>();
  for (const { hash, type } of (await findAssets(folder.assets)).all) {
    const file = picturePath('assets', { hash, type: type ?? 'image/jpeg' }).replaceAll('\\', '/');
    const facts = await check(
      disk,
      report,
      factsPath(folder.assets, hash),
      factsKind(hash),
      () => ({ file: file.replace(/\.\w+$/, '.json'), what: 'asset', title: hash }),
    );
    const picture = picturePath(folder.assets, { hash, type: type ?? 'image/jpeg' });
    const bytes = await disk.files.read(picture);
    report.assets += 1;
    report.bytes += bytes?.length ?? 0;
    if (bytes !== null && createHash('sha256').update(bytes).digest('hex') === hash) {
      sound.add(hash);
      continue;
    }
    const title = facts?.originalName ?? hash;
    report.damages.push({ file, what: 'asset', title, outcome: 'found', restorable: false });
  }
  return sound;
}

/** Reads one document; notes it in the report and answers null when it is damaged or gone. */
async function check<T>(
  disk: Disk,
  report: VerifyReport,
  path: string,
  kind: Pick<DocumentKind<T>, 'shape' | 'owns' | 'sort'>,
  describe: (bytes: Buffer) => Pick<Damage, 'file' | 'what' | 'title'>,
): Promise<T | null> {
  const bytes = await disk.files.read(path);
  report.bytes += bytes?.length ?? 0;
  try {
    if (bytes !== null) return readGeneration(path, bytes, kind).generation.payload;
  } catch (error) {
    if (!(error instanceof DamagedDocument)) throw error;
  }
  const restorable = (await soundBackup(disk, path, kind)) !== null;
  const found = describe(bytes ?? Buffer.alloc(0));
  report.damages.push({ ...found, outcome: 'found', restorable });
  return null;
}
