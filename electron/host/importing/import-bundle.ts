import type { ImportNote, ImportReport } from '../../../core/contract/imports.js';
import { PostContent, type Post } from '../../../core/post/post.js';
import { uniqueSlug } from '../../../core/post/slug.js';
import type { OpenedLibrary } from '../library/library-session.js';
import type { IncomingPost } from '../posts/post-store.js';
import { buildPost } from './build-post.js';
import type { BundleSource } from './bundle-source.js';
import { importPictures } from './import-pictures.js';
import { LibraryMerge } from './merge-library.js';
import { readBundle, type ReadBundle } from './read-bundle.js';
import { note } from './refusal.js';

/**
 * Takes a source into a library: reads all of it, then pictures, then what the posts share, then the
 * posts one by one. An existing post is never overwritten: the same content is passed over, another
 * version becomes a post of its own. DISK_*, LIBRARY_*.
 */
export async function importBundle(
  source: BundleSource,
  library: OpenedLibrary,
): Promise<ImportReport> {
  const bundle = await readBundle(source);
  if (bundle.documents.length === 0 && bundle.notes.length === 0) {
    return { posts: [], assets: 0, notes: [note(source.name, 'left-out', 'nothing-inside')] };
  }
  return importRead(bundle, library);
}

/** Takes what was read into a library, as `importBundle` does. DISK_*, LIBRARY_*. */
export async function importRead(
  bundle: ReadBundle,
  library: OpenedLibrary,
): Promise<ImportReport> {
  const isEmpty = library.posts.size === 0 && library.content.authors.length === 0;
  const assetsBefore = library.assets.list().length;
  const notes = [...bundle.notes];
  const pictures = await importPictures(bundle, library);
  const merge = new LibraryMerge(library.content);
  merge.add(bundle, pictures, isEmpty);
  const { language } = library.content.profile;
  const built = bundle.documents.map((document) => ({
    file: document.path,
    post: buildPost(document, { pictures, merge, language }, notes),
  }));
  const content = merge.changed();
  if (content !== null) await library.saveContent(content, library.revision);
  const posts: ImportReport['posts'] = [];
  for (const { file, post } of built) {
    const inserted = await insertPost(post, file, library, notes);
    if (inserted !== null) posts.push(inserted);
  }
  notes.push(...merge.notes, ...unusedFiles(bundle.source, pictures.used));
  return { posts, assets: library.assets.list().length - assetsBefore, notes };
}

async function insertPost(
  post: IncomingPost,
  file: string,
  library: OpenedLibrary,
  notes: ImportNote[],
): Promise<ImportReport['posts'][number] | null> {
  const isHere = post.id !== undefined && library.posts.has(post.id);
  const twin = isHere ? await library.posts.get(post.id ?? '') : undefined;
  const title = post.title || post.slug;
  if (twin !== undefined && isSameContent(twin, post)) {
    notes.push(note(file, 'left-out', 'post-unchanged', { title }));
    return null;
  }
  const slug = uniqueSlug(post.slug, library.posts.slugs(null));
  const id = twin === undefined ? post.id : undefined;
  const inserted = await library.posts.insert({ ...post, id, slug });
  notes.push(note(file, 'added', twin === undefined ? 'post-added' : 'post-copied', { title }));
  if (slug !== post.slug) {
    notes.push(note(file, 'changed', 'slug-changed', { from: post.slug, to: slug }));
  }
  return { id: inserted.id, slug: inserted.slug, title: inserted.title };
}

function isSameContent(stored: Post, incoming: PostContent): boolean {
  const content = (post: PostContent) => JSON.stringify(PostContent.parse(post));
  return content(stored) === content(incoming);
}

const NAMED_ELSEWHERE =
  /(?:\.(?:md|markdown)|(?:^|\/)(?:library\.yaml|manifest\.json|bericht\.html|report\.html|blogpult\.eleventy\.mjs|blogpult-(?:picture|tag)\.html))$/i;

/** Files that nothing showed, each named, so that nothing is left out in silence. */
function unusedFiles(source: BundleSource, used: ReadonlySet<string>): ImportNote[] {
  return source.paths
    .filter((path) => !NAMED_ELSEWHERE.test(path) && !used.has(path))
    .map((path) => note(path, 'left-out', 'file-not-imported'));
}
