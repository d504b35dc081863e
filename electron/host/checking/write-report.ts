import { altReport, type AltReport } from '../../../core/export/alt-report.js';
import { altReportCsv } from '../../../core/export/alt-report-csv.js';
import { altReportPage } from '../../../core/export/alt-report-page.js';
import type { PostFindings } from '../../../core/contract/checks.js';
import type { AssetHash } from '../../../core/image/asset.js';
import type { Language, Post } from '../../../core/post/post.js';
import { writeTarget } from '../exporting/write-target.js';
import { refuseTarget } from '../exporting/refuse-target.js';
import type { OpenedLibrary } from '../library/library-session.js';
import { assetMap } from '../rendering/blog-view.js';
import type { Disk } from '../storage/disk.js';

/** Width of a thumbnail in px: twice what the report shows, for sharp print. */
const THUMBNAIL = 240;

/** What a report is to hold and where it goes. */
export interface ReportTask {
  readonly posts: readonly Post[];
  readonly checked: readonly PostFindings[];
  readonly format: 'html' | 'csv';
  readonly language: Language;
  /** Absolute path. */
  readonly out: string;
  readonly replace: boolean;
}

/** Writes a report on descriptions whole or not at all. EXPORT_TARGET_*, EXPORT_NO_SPACE, EXPORT_NAME_REFUSED, EXPORT_FOLDER_*, DISK_*. */
export async function writeReport(library: OpenedLibrary, task: ReportTask, disk: Disk) {
  const { posts, checked, format, language, out, replace } = task;
  await refuseTarget(out, replace);
  const report = altReport(posts, checked, assetMap(library), library.content.authors);
  const text =
    format === 'csv'
      ? altReportCsv(report, language)
      : altReportPage(report, {
          blog: library.content.profile.name,
          timeZone: library.content.profile.timeZone,
          language,
          at: disk.now().toISOString(),
          thumbnails: await thumbnailsOf(report, library),
        });
  const bytes = Buffer.from(text, 'utf8');
  await writeTarget(disk.files, out, bytes);
  const pictures = report.posts.reduce((sum, { rows }) => sum + rows.length, 0);
  return { path: out, bytes: bytes.length, posts: posts.length, pictures };
}

/** A small version of every picture as a `data:` address. One that cannot be read is shown as not there. */
async function thumbnailsOf(
  report: AltReport,
  { assets }: OpenedLibrary,
): Promise<ReadonlyMap<AssetHash, string>> {
  const rows = report.posts.flatMap((post) => post.rows);
  const hashes = new Set(rows.flatMap(({ asset }) => asset?.hash ?? []));
  const thumbnails = new Map<AssetHash, string>();
  for (const hash of hashes) {
    const bytes = await assets.resized(hash, THUMBNAIL).catch(() => null);
    if (bytes !== null) thumbnails.set(hash, `data:image/webp;base64,${bytes.toString('base64')}`);
  }
  return thumbnails;
}
