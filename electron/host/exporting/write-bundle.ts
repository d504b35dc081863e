import type { ExportEvent, ExportRequest } from '../../../core/contract/exports.js';
import { buildManifest } from '../../../core/export/build-manifest.js';
import type { Manifest, ReleasedPost } from '../../../core/export/manifest.js';
import { MANIFEST_PATH } from '../../../core/export/planned-file.js';
import type { Post } from '../../../core/post/post.js';
import type { Disk } from '../storage/disk.js';
import { BundleWriter } from './bundle-writer.js';
import { placeError } from './place-error.js';
import { PostsMoved } from './posts-moved.js';
import type { KeptThreads } from './site/kept-threads.js';
import { refuseTarget } from './refuse-target.js';

/** What an export needs to know about the app around it. */
export interface ExportSurroundings {
  /** Where what was written before is kept, so that the next export is quicker. */
  readonly configDir: string;
  readonly resourcesDir: string;
  readonly version: string;
  readonly disk: Pick<Disk, 'now' | 'files'>;
  /** What writes the posts of large sites. */
  readonly threads: KeptThreads;
  /** Called with the path of each finished bundle. */
  readonly wrote: (path: string) => void;
}

/** An export that goes through the gate; packages for others do not. */
export interface BundleRequest extends ExportRequest {
  readonly format: Exclude<ExportRequest['format'], 'package'>;
}

/** What a bundle turned out to hold. */
export interface BundleContent {
  readonly posts: readonly Post[];
  readonly approvals: ReadonlyMap<Post['id'], ReleasedPost>;
  readonly forced: Manifest['forced'];
}

/** Adds the files of a bundle, tells how far it is, and answers what the bundle holds. */
export type BundleFiller = (
  writer: BundleWriter,
) => AsyncGenerator<ExportEvent, BundleContent, undefined>;

/**
 * Writes one bundle: what `fill` adds, then its manifest, then its name. Ending the iteration early, or
 * any failure, leaves nothing behind. The failures of `fill`, PostsMoved, EXPORT_TARGET_*, EXPORT_NO_SPACE, EXPORT_FOLDER_*, DISK_*.
 */
export async function* writeBundle(
  fill: BundleFiller,
  request: BundleRequest,
  around: ExportSurroundings,
): AsyncGenerator<ExportEvent, void, undefined> {
  const writer = await startBundle(request.out);
  try {
    const content = yield* fill(writer);
    const { format } = request;
    const { version } = around;
    const files = await writer.written();
    const manifest = buildManifest({ version, format, ...content, files });
    yield { kind: 'progress', step: 'write', done: 0, total: 1 };
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    await writer.add(MANIFEST_PATH, Buffer.from(text, 'utf8'), false);
    const { bytes } = await writer.seal();
    await refuseTarget(request.out, request.replace);
    await writer.publish();
    around.wrote(request.out);
    yield { kind: 'progress', step: 'write', done: 1, total: 1 };
    yield { kind: 'done', path: request.out, bytes, manifest };
  } catch (cause) {
    if (cause instanceof PostsMoved) throw cause;
    throw placeError(cause, request.out);
  } finally {
    await writer.discard();
  }
}

/** Starts a bundle at `out` (absolute path). EXPORT_NO_SPACE, EXPORT_FOLDER_*, DISK_FAILED. */
export async function startBundle(out: string): Promise<BundleWriter> {
  try {
    return await BundleWriter.start(out);
  } catch (cause) {
    throw placeError(cause, out);
  }
}
