import type { ExportEvent } from '../../../../core/contract/exports.js';
import { listPageCount, planSite } from '../../../../core/export/plan-site.js';
import type { PlannedFile } from '../../../../core/export/planned-file.js';
import { articlePath } from '../../../../core/layout/paths.js';
import type { OpenedLibrary } from '../../library/library-session.js';
import { openTheme, type Theme } from '../../rendering/theme.js';
import { blocked } from '../blocked.js';
import type { BundleWriter } from '../bundle-writer.js';
import { inOrder } from '../in-order.js';
import { PostsMoved } from '../posts-moved.js';
import { isStrict } from '../strict-style.js';
import {
  writeBundle,
  type BundleContent,
  type BundleRequest,
  type ExportSurroundings,
} from '../write-bundle.js';
import { PAGES_PER_EVENT, writeFiles } from '../write-files.js';
import type { KeptLeaf } from './leaf.js';
import type { SiteSource } from './site-source.js';
import { wholeSource } from './whole-source.js';

/** From here on threads and a cache pay. */
const MANY = 64;
/** Attempts before all posts are read first; after that nothing can change under an export's hands. */
const ATTEMPTS = 4;
/** Pages that are packed at once. */
const PACKED_AT_ONCE = 16;

/**
 * Writes a site. Few posts are read first; of many only the titles are known, and when one is changed
 * meanwhile the site begins again. As `runExport` otherwise.
 */
export async function* runSite(
  library: OpenedLibrary,
  request: BundleRequest,
  around: ExportSurroundings,
): AsyncGenerator<ExportEvent, void, undefined> {
  const isLarge = library.posts.size >= MANY && !isStrict(library.content);
  for (let attempt = isLarge ? 0 : ATTEMPTS; ; attempt += 1) {
    try {
      const source = await sourceOf(library, request, around, attempt < ATTEMPTS);
      yield* writeSite(source, library, request, around);
      return;
    } catch (error) {
      if (!(error instanceof PostsMoved)) throw error;
    }
  }
}

async function sourceOf(
  library: OpenedLibrary,
  request: BundleRequest,
  around: ExportSurroundings,
  isOutlined: boolean,
): Promise<SiteSource> {
  if (!isOutlined) return wholeSource(library, request, around.disk.now());
  // Loaded when it is wanted: most sites are small.
  const { outlinedSource } = await import('./outlined-source.js');
  return outlinedSource(library, request, around);
}

async function* writeSite(
  source: SiteSource,
  library: OpenedLibrary,
  request: BundleRequest,
  around: ExportSurroundings,
): AsyncGenerator<ExportEvent, void, undefined> {
  const state = { isWhole: false };
  try {
    const theme = await openTheme(around.resourcesDir, source.view.profile.theme);
    yield* writeBundle(
      async function* (writer) {
        const parts = { source, library, theme, request, around, writer };
        const content = yield* fillSite(parts);
        state.isWhole = true;
        return content;
      },
      request,
      around,
    );
  } finally {
    await source.close(state.isWhole);
  }
}

interface SiteParts {
  readonly source: SiteSource;
  readonly library: OpenedLibrary;
  readonly theme: Theme;
  readonly request: BundleRequest;
  readonly around: ExportSurroundings;
  readonly writer: BundleWriter;
}

async function* fillSite(parts: SiteParts): AsyncGenerator<ExportEvent, BundleContent, undefined> {
  const { source, theme, request, writer } = parts;
  const { posts } = source.view;
  yield { kind: 'progress', step: 'check', done: 0, total: posts.length };
  const total = posts.length + listPageCount(source.view);
  const leaves = new Map<string, KeptLeaf>();
  for await (const { post, page, rest } of source.written()) {
    await writer.addPacked(articlePath(post), page);
    leaves.set(post.id, rest);
    if (leaves.size % PAGES_PER_EVENT === 0) yield pages(leaves.size, total);
  }
  const forced = [...leaves.values()].flatMap((leaf) => leaf.forced);
  if (forced.length > 0 && !request.force) throw blocked(forced);
  const report = { format: 'site', forced, linked: true };
  const plan = planSite(source.view, leaves, { themeFiles: theme.files, report });
  yield* writePlan(plan, parts, { done: leaves.size, total });
  const approvals = new Map(
    [...leaves].flatMap(([id, { approval }]) => (approval ? [[id, approval]] : [])),
  );
  return { posts, approvals, forced };
}

/** Texts are packed as they are written; what is left are files that are there already, and pictures. */
async function* writePlan(
  plan: Generator<PlannedFile, void, undefined>,
  { source, library, theme, around, writer }: SiteParts,
  { done, total }: { done: number; total: number },
): AsyncGenerator<ExportEvent, void, undefined> {
  const others: PlannedFile[] = [];
  const texts = textsOf(plan, others);
  const packed = inOrder(texts, PACKED_AT_ONCE, async ({ path, text }) => ({
    path,
    file: await source.pack(text),
  }));
  let written = done;
  for await (const { path, file } of packed) {
    await writer.addPacked(path, file);
    written += 1;
    if (written % PAGES_PER_EVENT === 0 && written < total) yield pages(written, total);
  }
  yield pages(total, total);
  const { resourcesDir } = around;
  yield* writeFiles(others, { library, theme, resourcesDir }, writer);
}

function* textsOf(plan: Iterable<PlannedFile>, others: PlannedFile[]) {
  for (const file of plan) {
    if ('text' in file) yield file;
    else others.push(file);
  }
}

function pages(done: number, total: number): ExportEvent {
  return { kind: 'progress', step: 'pages', done, total };
}
