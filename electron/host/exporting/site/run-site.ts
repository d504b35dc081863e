import type { ExportEvent } from '../../../../core/contract/exports.js';
import type { AskedAsset } from '../../../../core/export/asked-assets.js';
import { planSite } from '../../../../core/export/plan-site.js';
import { articlePath } from '../../../../core/layout/paths.js';
import type { OpenedLibrary } from '../../library/library-session.js';
import { openTheme, type Theme } from '../../rendering/theme.js';
import { blocked } from '../blocked.js';
import type { BundleWriter } from '../bundle-writer.js';
import { PostsMoved } from '../posts-moved.js';
import { isStrict } from '../strict-style.js';
import {
  writeBundle,
  type BundleContent,
  type BundleRequest,
  type ExportSurroundings,
} from '../write-bundle.js';
import { PAGES_PER_EVENT, writeFiles } from '../write-files.js';
import { dueLists } from './due-lists.js';
import type { KeptLeaf } from './leaf.js';
import type { SiteSource } from './site-source.js';
import { wholeSource } from './whole-source.js';

/** From here on threads and a cache pay. */
const MANY = 64;
/** Attempts before all posts are read first; after that nothing can change under an export's hands. */
const ATTEMPTS = 4;
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
  const { source, theme, request, around } = parts;
  const { posts } = source.view;
  yield { kind: 'progress', step: 'check', done: 0, total: posts.length };
  const { leaves, inLists } = yield* writePages(parts);
  const forced = [...leaves.values()].flatMap((leaf) => leaf.forced);
  if (forced.length > 0 && !request.force) throw blocked(forced);
  const report = { format: 'site', forced, linked: true };
  const plan = planSite(source.view, leaves, inLists, { themeFiles: theme.files, report });
  const { library, writer } = parts;
  const { resourcesDir } = around;
  yield* writeFiles([...plan], { library, theme, resourcesDir }, writer);
  const approvals = new Map(
    [...leaves].flatMap(([id, { approval }]) => (approval ? [[id, approval]] : [])),
  );
  return { posts, approvals, forced };
}

/** Writes every post's page, and each page of a list as soon as its posts are written. */
async function* writePages({ source, writer }: SiteParts) {
  const { view, lists } = source;
  const due = dueLists(view, lists);
  const leaves = new Map<string, KeptLeaf>();
  const inLists: AskedAsset[] = [];
  const total = view.posts.length + lists.length;
  let done = 0;
  for await (const { post, page, rest } of source.written()) {
    await writer.addPacked(articlePath(post), page);
    leaves.set(post.id, rest);
    const written = await Promise.all(
      due(post.id).map(async (list) => ({ list, ...(await source.list(list)) })),
    );
    for (const { list, page, assets } of written) {
      await writer.addPacked(list.path, page);
      inLists.push(...assets);
    }
    const before = done;
    done += 1 + written.length;
    const isTold = Math.floor(done / PAGES_PER_EVENT) > Math.floor(before / PAGES_PER_EVENT);
    if (isTold || done === total) yield pages(done, total);
  }
  return { leaves, inLists };
}

function pages(done: number, total: number): ExportEvent {
  return { kind: 'progress', step: 'pages', done, total };
}
