import {
  PACKAGE_PATHS,
  PACKAGE_VERSION,
  type PackageDocument,
  type PackagedPost,
} from '../../../core/exchange/package-document.js';
import { ancestors, graphOf, type RevisionId } from '../../../core/exchange/revision-graph.js';
import { assetExtension, type AssetHash } from '../../../core/image/asset.js';
import { shownAssets } from '../../../core/image/shown-assets.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { Post, RecordId } from '../../../core/post/post.js';
import type { ReadyFile } from '../exporting/planned-bytes.js';
import type { OpenedLibrary } from '../library/library-session.js';
import { blogView } from '../rendering/blog-view.js';
import type { Theme } from '../rendering/theme.js';
import { canonicalJson } from '../storage/canonical-json.js';
import { packagePreview } from './package-preview.js';
import type { RevisionStore } from './revision-store.js';
import { presentVersion, type TravelSurroundings } from './travelling-post.js';

/** How many versions of a post a package tells in full; one of them is where a merge begins. */
const VERSIONS_IN_FULL = 40;

/** What goes into a package. */
export interface PackageRequest {
  readonly kind: PackageDocument['kind'];
  readonly posts: readonly RecordId[];
}

/** What writing packages needs. */
export interface PackageSurroundings extends TravelSurroundings {
  readonly library: OpenedLibrary;
  readonly store: RevisionStore;
  /** The theme of the page for people without the app; null for a bare package, whose pictures lie elsewhere and that no person opens. */
  readonly theme: Theme | null;
}

/**
 * The files of an exchange package, one after the other: what it is, what its posts say, their
 * pictures, and a page for people without the app. The same state gives the same bytes.
 * POST_NOT_FOUND, ASSET_NOT_FOUND, DISK_*.
 */
export async function* packageFiles(
  around: PackageSurroundings,
  { kind, posts: ids }: PackageRequest,
): AsyncGenerator<ReadyFile, void, undefined> {
  const { library, by } = around;
  const posts = await Promise.all(ids.map((id) => library.posts.get(id)));
  const shared = sharedRecords(library.content, posts, kind);
  const hashes = await packagedPictures(library, { kind, posts: ids });
  const packed = await Promise.all(ids.map((id) => packPost(around, id)));
  const made =
    posts
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? '';
  const { id, profile, altSettings, styleSettings } = library.content;
  const document: PackageDocument = {
    ...{ format: 'blogpult-paket', version: PACKAGE_VERSION, kind, by, made },
    library: { id, profile, altSettings, styleSettings },
    ...shared,
    assets: hashes.map((hash) => library.assets.get(hash)),
    posts: packed.map(({ post }) => post),
  };
  yield text(PACKAGE_PATHS.document, `${JSON.stringify(document, null, 2)}\n`);
  for (const { contents } of packed) {
    for (const [version, content] of contents) {
      yield text(PACKAGE_PATHS.version(version), canonicalJson(content));
    }
  }
  const { theme } = around;
  if (theme === null) return;
  for (const hash of hashes) {
    const path = PACKAGE_PATHS.picture(hash, assetExtension(library.assets.get(hash).type));
    yield { path, bytes: await library.assets.bytes(hash), stored: true };
  }
  const view = await blogView(library);
  const day = made.slice(0, 10);
  const page = { library, view, theme, posts: ids, hashes, by, day };
  yield text(PACKAGE_PATHS.preview, await packagePreview(page));
}

/** The pictures that a package holds or, when it is bare, needs; those that the library lacks stay out. POST_NOT_FOUND, DISK_*. */
export async function packagedPictures(
  library: OpenedLibrary,
  { kind, posts: ids }: PackageRequest,
): Promise<AssetHash[]> {
  const posts = await Promise.all(ids.map((id) => library.posts.get(id)));
  const here = new Set(library.assets.list().map(({ hash }) => hash));
  const shared = sharedRecords(library.content, posts, kind);
  return shownHashes(posts, shared).filter((hash) => here.has(hash));
}

interface PackedPost {
  readonly post: PackagedPost;
  readonly contents: ReadonlyMap<RevisionId, unknown>;
}

async function packPost(around: PackageSurroundings, id: RecordId): Promise<PackedPost> {
  const { id: head } = await presentVersion(around, id);
  const graph = graphOf((await around.store.travels(id)).revisions);
  const known = [...ancestors(graph, head)].flatMap((version) => graph.get(version) ?? []);
  const contents = new Map<RevisionId, unknown>();
  for (const revision of known) {
    if (contents.size === VERSIONS_IN_FULL) break;
    const content = await around.store.raw(id, revision);
    if (content !== null) contents.set(revision.id, content);
  }
  return { post: { id, head, revisions: known, contents: [...contents.keys()] }, contents };
}

/** A guest author gets every category to choose from; otherwise what the posts name goes along. */
function sharedRecords(
  { categories, authors }: LibraryContent,
  posts: readonly Post[],
  kind: PackageDocument['kind'],
): Pick<PackageDocument, 'categories' | 'authors'> {
  const named = new Set(posts.flatMap((post) => [...post.categories, ...post.authors]));
  return {
    categories: categories.filter(({ id }) => kind === 'assignment' || named.has(id)),
    authors: authors.filter(({ id }) => named.has(id)),
  };
}

function shownHashes(
  posts: readonly Post[],
  { categories, authors }: Pick<PackageDocument, 'categories' | 'authors'>,
): AssetHash[] {
  const texts = [
    ...posts.flatMap(({ introduction, body }) => [introduction, body]),
    ...categories.map(({ description }) => description),
    ...authors.map(({ bio }) => bio),
  ];
  const uses = [
    ...posts.map(({ featured }) => featured),
    ...authors.map(({ portrait }) => portrait),
  ];
  return [...shownAssets(texts, uses)].sort();
}

function text(path: string, content: string): ReadyFile {
  return { path, bytes: Buffer.from(content, 'utf8'), stored: false };
}
