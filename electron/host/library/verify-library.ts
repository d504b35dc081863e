import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Damage, VerifyReport } from '../../../core/contract/library.js';
import type { AssetHash, AssetType } from '../../../core/image/asset.js';
import { findImages } from '../../../core/image/find-images.js';
import { LibraryContent } from '../../../core/post/library.js';
import { factsPath, findAssets, picturePath } from '../assets/asset-folder.js';
import { factsKind } from '../assets/load-assets.js';
import { postFiles, type PostFiles, strangerFound } from '../posts/post-files.js';
import { VersionStore } from '../history/version-store.js';
import { Trash, TrashedState } from '../posts/trash.js';
import { StoredPost, titleOf } from '../posts/post-document.js';
import type { Disk } from '../storage/disk.js';
import { DamagedDocument, readGeneration, type DocumentKind } from '../storage/document-adapter.js';
import { soundBackup } from '../storage/repair-document.js';
import { contentCopies } from './content-document.js';
import type { LibraryFolder } from './library-folder.js';

/** Runs work while nothing is written in the library. */
type Still = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** What every part of the check works with. */
interface Verifying {
  readonly disk: Disk;
  readonly folder: LibraryFolder;
  readonly report: VerifyReport;
  readonly still: Still;
}

/**
 * Reads every document and picture of a library from the disk and compares hashes; changes nothing.
 * Each file is read in a turn of its own, so that a save waits for one file at most; what is trashed
 * or thinned meanwhile is no damage, and what a newer app wrote is named as that. LIBRARY_TOO_NEW, DISK_*.
 */
export async function verifyLibrary(
  disk: Disk,
  folder: LibraryFolder,
  still: Still,
): Promise<VerifyReport> {
  const report: VerifyReport = {
    ...{ posts: 0, trashed: 0, versions: 0, assets: 0, bytes: 0 },
    ...{ damages: [], missingAssets: [] },
  };
  const verifying = { disk, folder, report, still };
  const content = await verifyContent(verifying);
  const portraits = (content?.authors ?? []).flatMap(({ name, portrait }) =>
    portrait === null ? [] : [{ post: name, asset: portrait.asset }],
  );
  const uses = [...portraits, ...(await verifyPosts(verifying))];
  uses.push(...(await verifyTrash(verifying)));
  await verifyVersions(verifying);
  const sound = await verifyAssets(verifying);
  report.missingAssets = uses.filter(({ asset }) => !sound.has(asset));
  return report;
}

interface Use {
  readonly post: string;
  readonly asset: AssetHash;
}

async function verifyContent(verifying: Verifying): Promise<LibraryContent | null> {
  const { disk, folder, report } = verifying;
  const kind = { shape: LibraryContent, sort: 'library' as const };
  const content = await check(verifying, folder.content, kind, () => ({
    ...{ file: 'blogpult.json', what: 'library', title: folder.root },
  }));
  // A library without this document is none: its absence is always damage.
  if (content === 'gone') report.damages.push(contentGone(folder));
  report.damages.push(...(await contentCopies(disk, folder)));
  return content === 'gone' ? null : content;
}

function contentGone({ root }: LibraryFolder): Damage {
  const about = { file: 'blogpult.json', what: 'library' as const, title: root };
  return { ...about, outcome: 'found', restorable: false };
}

async function verifyPosts(verifying: Verifying): Promise<Use[]> {
  const { folder, report } = verifying;
  const uses: Use[] = [];
  const { ids, strangers, aside } = await postFiles(folder);
  report.damages.push(...strangers.map(strangerFound));
  for (const id of ids) {
    const owns = (found: StoredPost) => found.id === id;
    const kind = { shape: StoredPost, owns, sort: 'post' as const };
    const post = await check(verifying, folder.post(id), kind, (bytes) => ({
      ...{ file: `posts/${id}.json`, what: 'post', title: titleOf(bytes, id) },
    }));
    if (post === 'gone') continue;
    report.posts += 1;
    if (post !== null) uses.push(...usesOf(post));
  }
  await verifyAside(verifying, { ids, aside });
  return uses;
}

/** A post that is nowhere but in its damaged file is still missing, however often the library was opened since. */
async function verifyAside(
  { disk, folder, report }: Verifying,
  { ids, aside }: Pick<PostFiles, 'ids' | 'aside'>,
): Promise<void> {
  const there = new Set([...ids, ...(await new Trash(disk, folder).ids())]);
  const versions = new VersionStore(disk, folder);
  for (const [id, name] of aside) {
    if (there.has(id) || (await versions.names(id)).length > 0) continue;
    const bytes = await disk.files.read(join(folder.posts, name));
    const title = titleOf(bytes ?? Buffer.alloc(0), id);
    const file = `posts/${id}.json`;
    report.damages.push({ file, what: 'post', title, outcome: 'quarantined', restorable: false });
  }
}

async function verifyTrash(verifying: Verifying): Promise<Use[]> {
  const { disk, folder, report } = verifying;
  const uses: Use[] = [];
  for (const id of await new Trash(disk, folder).ids()) {
    const path = join(folder.trash, `${id}.json`);
    const state = await check(verifying, path, { shape: TrashedState }, (bytes) => ({
      ...{ file: `trash/${id}.json`, what: 'post', title: titleOf(bytes, id) },
    }));
    if (state === 'gone') continue;
    report.trashed += 1;
    if (state !== null) uses.push(...usesOf(state.post));
  }
  return uses;
}

function usesOf(post: StoredPost): Use[] {
  const images = findImages(post.body).map(({ use }) => use);
  if (post.featured !== null) images.unshift(post.featured);
  return images.map(({ asset }) => ({ post: post.slug, asset }));
}

/** Earlier versions are more than anybody needs to be sound: their pictures are not asked for. */
async function verifyVersions(verifying: Verifying): Promise<void> {
  const { disk, folder, report } = verifying;
  const store = new VersionStore(disk, folder);
  for (const id of await store.posts()) {
    for (const { version } of await store.names(id)) {
      const path = join(folder.versions(id), `${version}.json`);
      const kind = { shape: StoredPost, sort: 'post' as const };
      const found = await check(verifying, path, kind, (bytes) => ({
        ...{ file: `versions/${id}/${version}.json`, what: 'post', title: titleOf(bytes, id) },
      }));
      if (found !== 'gone') report.versions += 1;
    }
  }
}

async function verifyAssets(verifying: Verifying): Promise<Set<AssetHash>> {
  const { folder, still } = verifying;
  const sound = new Set<AssetHash>();
  const { all } = await still(() => findAssets(folder.assets));
  for (const { hash, type } of all) {
    if (await isSound(verifying, hash, type ?? 'image/jpeg')) sound.add(hash);
  }
  return sound;
}

/** A picture whose facts are damaged is sound all the same: they can be worked out from it. */
async function isSound(verifying: Verifying, hash: AssetHash, type: AssetType): Promise<boolean> {
  const { disk, folder, report, still } = verifying;
  const picture = picturePath(folder.assets, { hash, type });
  const file = picturePath('assets', { hash, type }).replaceAll('\\', '/');
  const about = { file: file.replace(/\.\w+$/, '.json'), what: 'asset' as const, title: hash };
  const [facts, bytes] = await still(async () => {
    const run: Still = (work) => work();
    const path = factsPath(folder.assets, hash);
    const found = await check({ ...verifying, still: run }, path, factsKind(hash), () => about);
    return [found, await disk.files.read(picture)] as const;
  });
  // Collected since the folder was listed.
  if (facts === 'gone' && bytes === null) return false;
  if (facts === 'gone') report.damages.push({ ...about, outcome: 'found', restorable: false });
  report.assets += 1;
  report.bytes += bytes?.length ?? 0;
  if (bytes !== null && createHash('sha256').update(bytes).digest('hex') === hash) return true;
  const title = facts === 'gone' ? hash : (facts?.originalName ?? hash);
  report.damages.push({ file, what: 'asset', title, outcome: 'found', restorable: false });
  return false;
}

/** Reads one document; notes it in the report and answers null when it is damaged, `gone` when there is none. */
async function check<T>(
  { disk, report, still }: Verifying,
  path: string,
  kind: Pick<DocumentKind<T>, 'shape' | 'owns' | 'sort'>,
  describe: (bytes: Buffer) => Pick<Damage, 'file' | 'what' | 'title'>,
): Promise<T | null | 'gone'> {
  return still(async () => {
    const bytes = await disk.files.read(path);
    report.bytes += bytes?.length ?? 0;
    try {
      if (bytes !== null) return readGeneration(path, bytes, kind).generation.payload;
    } catch (error) {
      if (isTooNew(error)) {
        report.damages.push({
          ...describe(bytes ?? Buffer.alloc(0)),
          ...{ outcome: 'newer', restorable: false },
        });
        return null;
      }
      if (!(error instanceof DamagedDocument)) throw error;
    }
    const restorable = (await soundBackup(disk, path, kind)) !== null;
    if (bytes === null && !restorable) return 'gone';
    const found = describe(bytes ?? Buffer.alloc(0));
    report.damages.push({ ...found, outcome: 'found', restorable });
    return null;
  });
}

function isTooNew(error: unknown): boolean {
  return error instanceof BlogpultError && error.code === 'LIBRARY_TOO_NEW';
}
