import type { ExportEvent } from '../../../core/contract/exports.js';
import { exportGate, type GateResult } from '../../../core/export/gate.js';
import { planMarkdown } from '../../../core/export/plan-markdown.js';
import type { PlannedFile } from '../../../core/export/planned-file.js';
import { releasedPosts } from '../../../core/export/released-post.js';
import { planWordPress } from '../../../core/export/wordpress/plan-wordpress.js';
import type { BlogView } from '../../../core/layout/blog-view.js';
import type { Post } from '../../../core/post/post.js';
import { foundIn, postReader } from '../checking/check-posts.js';
import type { OpenedLibrary } from '../library/library-session.js';
import { takingTurns } from '../taking-turns.js';
import { blogView } from '../rendering/blog-view.js';
import { openTheme } from '../rendering/theme.js';
import { blocked } from './blocked.js';
import { chosenPosts } from './chosen-posts.js';
import { refuseTarget } from './refuse-target.js';
import { runSite } from './site/run-site.js';
import { strictStyle } from './strict-style.js';
import { writeBundle, type BundleRequest, type ExportSurroundings } from './write-bundle.js';
import { writeFiles } from './write-files.js';

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
  await refuseTarget(request.out, request.replace);
  if (request.format === 'site') {
    yield* runSite(library, request, around);
    return;
  }
  const view = await blogView(library);
  const posts = chosenPosts(view, request);
  yield { kind: 'progress', step: 'check', done: 0, total: posts.length };
  const gate = await checked(library, view, posts, around);
  if (!gate.open && !request.force) throw blocked(gate.forced);
  yield { kind: 'progress', step: 'check', done: posts.length, total: posts.length };
  const { resourcesDir } = around;
  const theme = await openTheme(resourcesDir, view.profile.theme);
  const plan = planned(library, view, gate, { request, around });
  yield* writeBundle(
    async function* (writer) {
      yield* writeFiles(plan, { library, theme, resourcesDir }, writer);
      return { posts, approvals: releasedPosts(posts), forced: gate.forced };
    },
    request,
    around,
  );
}

async function checked(
  library: OpenedLibrary,
  view: BlogView,
  posts: readonly Post[],
  around: ExportSurroundings,
): Promise<GateResult> {
  // Spelling is only ever a hint, and hints hold no export back.
  const { altSettings: settings } = library.content;
  const style = strictStyle(library.content, () => view.posts, around.disk.now());
  const { assets, authors } = view;
  // Leaving the loop ends the export; until then whoever writes has turns.
  const read = postReader({ assets, settings, authors, style });
  const findings = await takingTurns(posts, (post) => foundIn(read(post), null));
  return exportGate(findings, view.profile.language);
}

function planned(
  library: OpenedLibrary,
  view: BlogView,
  { forced }: GateResult,
  { request, around }: { request: BundleRequest; around: ExportSurroundings },
): PlannedFile[] {
  const { format, preset } = request;
  const report = { format, forced, linked: false };
  const { altSettings, styleSettings } = library.content;
  if (format === 'wordpress') {
    const origin = { version: around.version, library: library.content.id };
    return planWordPress(view, request, { report, origin });
  }
  const settings = { altSettings, styleSettings };
  return planMarkdown(view, request, report, { settings, preset });
}
