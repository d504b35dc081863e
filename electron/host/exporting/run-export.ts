import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { ExportEvent, ExportRequest } from '../../../core/contract/exports.js';
import { buildManifest } from '../../../core/export/build-manifest.js';
import { exportGate, type GateResult } from '../../../core/export/gate.js';
import type { Manifest } from '../../../core/export/manifest.js';
import { planMarkdown } from '../../../core/export/plan-markdown.js';
import { planSite } from '../../../core/export/plan-site.js';
import { MANIFEST_PATH, type PlannedFile } from '../../../core/export/planned-file.js';
import { planWordPress } from '../../../core/export/wordpress/plan-wordpress.js';
import { selectPosts } from '../../../core/export/selection.js';
import type { BlogView } from '../../../core/layout/blog-view.js';
import type { Post } from '../../../core/post/post.js';
import { checkPosts } from '../checking/check-posts.js';
import { stylePosts } from '../checking/style-posts.js';
import type { OpenedLibrary } from '../library/library-session.js';
import { blogView } from '../rendering/blog-view.js';
import { openTheme, type Theme } from '../rendering/theme.js';
import { diskError } from '../storage/disk-error.js';
import type { Disk } from '../storage/disk.js';
import { BundleWriter } from './bundle-writer.js';
import { inOrder } from './in-order.js';
import { isPicture, plannedBytes } from './planned-bytes.js';
import { refuseExisting } from './refuse-existing.js';

/** What an export needs to know about the app around it. */
export interface ExportSurroundings {
  readonly resourcesDir: string;
  readonly version: string;
  readonly disk: Pick<Disk, 'now' | 'files'>;
  /** Called with the path of each finished bundle. */
  readonly wrote: (path: string) => void;
}

/** An export that goes through the gate; packages for others do not. */
export interface BundleRequest extends ExportRequest {
  readonly format: Exclude<ExportRequest['format'], 'package'>;
}

/** Pictures made at once: sharp brings its own threads, more only cost memory. */
const PICTURES_AT_ONCE = 4;

/** Pages are quick; an event for each would cost more than the page. */
const PAGES_PER_EVENT = 25;

/**
 * Writes one bundle: checks, plans, writes, names. Ending the iteration early, or any failure, leaves
 * nothing behind. The status of the posts stays as it is: a bundle on a disk is not a published post,
 * and an export must not change what it exports, or the same content would not give the same bytes.
 * POST_NOT_FOUND, CATEGORY_NOT_FOUND, EXPORT_*, ASSET_NOT_FOUND, DISK_*.
 */
export async function* runExport(
  library: OpenedLibrary,
  request: BundleRequest,
  around: ExportSurroundings,
): AsyncGenerator<ExportEvent, void, undefined> {
  const { format } = request;
  await refuseExisting(request.out, request.replace);
  const view = await blogView(library);
  const posts = chosenPosts(view, request);
  yield { kind: 'progress', step: 'check', done: 0, total: posts.length };
  // Spelling is only ever a hint, and hints hold no export back.
  const { altSettings, styleSettings } = library.content;
  // The house style holds an export back only where the library says so.
  const isStrict = Object.values(styleSettings.levels).includes('block');
  const style = isStrict
    ? stylePosts(library.content, view.posts, around.disk.now().toISOString())
    : undefined;
  const checking = { assets: view.assets, settings: altSettings, authors: view.authors, style };
  const gate = exportGate(checkPosts(posts, checking), view.profile.language);
  if (!gate.open && !request.force) throw blocked(gate);
  yield { kind: 'progress', step: 'check', done: posts.length, total: posts.length };
  const theme = await openTheme(around.resourcesDir, view.profile.theme);
  const report = { format, forced: gate.forced, linked: format === 'site' };
  const plans: Record<BundleRequest['format'], () => PlannedFile[]> = {
    site: () => planSite(view, request, { themeFiles: theme.files, report }),
    markdown: () => {
      const settings = { altSettings, styleSettings };
      return planMarkdown(view, request, report, { settings, preset: request.preset });
    },
    wordpress: () => {
      const origin = { version: around.version, library: library.content.id };
      return planWordPress(view, request, { report, origin });
    },
  };
  const plan = plans[format]();
  yield* writeBundle({ plan, posts, forced: gate.forced, library, theme, request, around });
}

interface Writing {
  readonly plan: readonly PlannedFile[];
  readonly posts: readonly Post[];
  readonly forced: Manifest['forced'];
  readonly library: OpenedLibrary;
  readonly theme: Theme;
  readonly request: BundleRequest;
  readonly around: ExportSurroundings;
}

async function* writeBundle(writing: Writing): AsyncGenerator<ExportEvent, void, undefined> {
  const { posts, forced, request, around } = writing;
  const writer = await BundleWriter.start(request.out);
  try {
    yield* writeFiles(writing, writer);
    const { format } = request;
    const { version } = around;
    const manifest = buildManifest({ version, format, posts, forced, files: [...writer.files] });
    yield { kind: 'progress', step: 'write', done: 0, total: 1 };
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    await writer.add(MANIFEST_PATH, Buffer.from(text, 'utf8'), false);
    const { bytes } = await writer.seal();
    await refuseExisting(request.out, request.replace);
    await writer.publish();
    around.wrote(request.out);
    yield { kind: 'progress', step: 'write', done: 1, total: 1 };
    yield { kind: 'done', path: request.out, bytes, manifest };
  } catch (cause) {
    throw cause instanceof BlogpultError ? cause : diskError(cause, request.out);
  } finally {
    await writer.discard();
  }
}

async function* writeFiles(
  { plan, library, theme, around }: Writing,
  writer: BundleWriter,
): AsyncGenerator<ExportEvent, void, undefined> {
  const totals = { pictures: plan.filter(isPicture).length, pages: 0 };
  totals.pages = plan.length - totals.pictures;
  const done = { pictures: 0, pages: 0 };
  const ready = inOrder(plan, PICTURES_AT_ONCE, async (file) => ({
    step: isPicture(file) ? ('pictures' as const) : ('pages' as const),
    ...(await plannedBytes(file, { library, theme, resourcesDir: around.resourcesDir })),
  }));
  for await (const { step, path, bytes, stored } of ready) {
    await writer.add(path, bytes, stored);
    done[step] += 1;
    const isTold = step === 'pictures' || done.pages % PAGES_PER_EVENT === 0;
    if (isTold || done[step] === totals[step]) {
      yield { kind: 'progress', step, done: done[step], total: totals[step] };
    }
  }
}

function chosenPosts(view: BlogView, request: BundleRequest): Post[] {
  const ids = new Set(view.posts.map((post) => post.id));
  const unknown = request.posts?.find((id) => !ids.has(id));
  if (unknown !== undefined) throw new BlogpultError('POST_NOT_FOUND', { post: unknown });
  const { category } = request;
  if (category !== null && !view.categories.some(({ id }) => id === category)) {
    throw new BlogpultError('CATEGORY_NOT_FOUND', { category });
  }
  const posts = selectPosts(view.posts, request);
  if (posts.length === 0) throw new BlogpultError('EXPORT_NOTHING_SELECTED');
  return posts;
}

function blocked({ forced, blockedPosts }: GateResult): BlogpultError {
  return new BlogpultError('EXPORT_BLOCKED', { count: forced.length, posts: blockedPosts.length });
}
