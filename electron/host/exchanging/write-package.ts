import type { ExportEvent } from '../../../core/contract/exports.js';
import { buildManifest } from '../../../core/export/build-manifest.js';
import { releasedPosts } from '../../../core/export/released-post.js';
import { MANIFEST_PATH } from '../../../core/export/planned-file.js';
import { placeError } from '../exporting/place-error.js';
import { refuseTarget } from '../exporting/refuse-target.js';
import { startBundle } from '../exporting/write-bundle.js';
import { packageFiles, type PackageRequest, type PackageSurroundings } from './package-files.js';

/** Where a package is written, by which version of the app. */
export interface PackageTarget {
  readonly out: string;
  readonly replace: boolean;
  readonly version: string;
}

/**
 * Writes a package and tells how far it is. Ending early, or any failure, leaves nothing behind.
 * POST_NOT_FOUND, EXPORT_TARGET_*, EXPORT_NO_SPACE, EXPORT_FOLDER_*, ASSET_NOT_FOUND, DISK_*.
 */
export async function* writePackage(
  around: PackageSurroundings,
  request: PackageRequest,
  { out, replace, version }: PackageTarget,
): AsyncGenerator<ExportEvent, void, undefined> {
  await refuseTarget(out, replace);
  const posts = await Promise.all(request.posts.map((id) => around.library.posts.get(id)));
  const writer = await startBundle(out);
  try {
    let done = 0;
    for await (const { path, bytes, stored } of packageFiles(around, request)) {
      await writer.add(path, bytes, stored);
      done += 1;
      yield { kind: 'progress', step: 'write', done, total: done + 1 };
    }
    const files = await writer.written();
    const approvals = releasedPosts(posts);
    const content = { posts, approvals, forced: [], files };
    const manifest = buildManifest({ version, format: 'package', ...content });
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    await writer.add(MANIFEST_PATH, Buffer.from(text, 'utf8'), false);
    const { bytes } = await writer.seal();
    await refuseTarget(out, replace);
    await writer.publish();
    yield { kind: 'done', path: out, bytes, manifest };
  } catch (cause) {
    throw placeError(cause, out);
  } finally {
    await writer.discard();
  }
}
