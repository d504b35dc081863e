import { createHash } from 'node:crypto';
import type { Damage, VerifyReport } from '../../../core/contract/library.js';
import type { AssetHash } from '../../../core/image/asset.js';
import { findImages } from '../../../core/image/find-images.js';
import { LibraryContent } from '../../../core/post/library.js';
import { factsPath, findAssets, picturePath } from '../assets/asset-folder.js';
import { factsKind } from '../assets/load-assets.js';
import { postFiles, strangerFound } from '../posts/post-files.js';
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
  const content = await check(disk, report, folder.content, LibraryContent, () => ({
    file: 'blogpult.json',
    what: 'library',
    title: folder.root,
  }));
  for (const { name, portrait } of content?.authors ?? []) {
    if (portrait !== null) uses.push({ post: name, asset: portrait.asset });
  }
  const { ids, strangers } = await postFiles(folder);
  report.damages.push(...strangers.map(strangerFound));
  for (const id of ids) {
    const shape = StoredPost.refine((found) => found.id === id);
    const post = await check(disk, report, folder.post(id), shape, (bytes) => ({
      file: `posts/${id}.json`,
      what: 'post',
      title: titleOf(bytes, id),
    }));
    report.posts += 1;
    if (post === null) continue;
    const images = findImages(post.body).map(({ use }) => use);
    if (post.featured !== null) images.unshift(post.featured);
    uses.push(...images.map(({ asset }) => ({ post: post.slug, asset })));
  }
  const sound = await verifyAssets(disk, folder, report);
  report.missingAssets = uses.filter(({ asset }) => !sound.has(asset));
  return report;
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
      factsKind(hash).shape,
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
  shape: DocumentKind<T>['shape'],
  describe: (bytes: Buffer) => Pick<Damage, 'file' | 'what' | 'title'>,
): Promise<T | null> {
  const bytes = await disk.files.read(path);
  report.bytes += bytes?.length ?? 0;
  try {
    if (bytes !== null) return readGeneration(path, bytes, { shape }).generation.payload;
  } catch (error) {
    if (!(error instanceof DamagedDocument)) throw error;
  }
  const restorable = (await soundBackup(disk, path, { shape })) !== null;
  const found = describe(bytes ?? Buffer.alloc(0));
  report.damages.push({ ...found, outcome: 'found', restorable });
  return null;
}
