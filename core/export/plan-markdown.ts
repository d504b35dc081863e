import { assetOfTarget } from '../image/image-markdown.js';
import type { AssetHash, AssetLookup } from '../image/asset.js';
import type { BlogView } from '../layout/blog-view.js';
import type { Author } from '../post/author.js';
import { fileStem } from '../post/file-stem.js';
import type { LibraryContent } from '../post/library.js';
import type { Post } from '../post/post.js';
import { LIBRARY_DOCUMENT_PATH } from './document-schemas.js';
import { replaceImageTargets } from './image-targets.js';
import { pictureDocument } from './picture-document.js';
import { PictureNames } from './picture-names.js';
import type { PlainDocument, PlannedFile } from './planned-file.js';
import { reportFile, type BundleReport } from './report.js';
import { presetPost } from './presets/preset-document.js';
import { PRESET_FILES } from './presets/preset-files.js';
import { POSTS_FOLDER, type ForeignPreset, type MarkdownPreset } from './presets/preset.js';
import { selectedView, type ExportSelection } from './selection.js';

/** What a library wants of its checks. */
export type LibrarySettings = Pick<LibraryContent, 'altSettings' | 'styleSettings'>;

/** One document of the bundle with the pictures beside it. */
interface Folder {
  readonly prefix: string;
  readonly names: PictureNames;
  readonly assets: AssetLookup;
}

/** Folder of the authors' portraits and of pictures in descriptions; no slug has an underscore. */
const SHARED_FOLDER = '_pictures/';

/** What a Markdown bundle depends on besides the posts; `settings` are left out when null. */
export interface MarkdownOptions {
  readonly settings?: LibrarySettings | null;
  readonly preset?: MarkdownPreset | undefined;
}

/**
 * The files of a Markdown bundle: `library.yaml`, then one folder a post with `index.md`
 * (front matter and text) and its pictures as they are stored. Reading it back gives the same
 * posts, ids, dates, picture decisions and judgements about findings, whatever the preset. `settings`
 * are what the library wants of its checks. A picture that the library lacks keeps its `asset:` address.
 */
export function planMarkdown(
  view: BlogView,
  selection: ExportSelection,
  report: BundleReport,
  { settings = null, preset = 'plain' }: MarkdownOptions = {},
): PlannedFile[] {
  const selected = selectedView(view, selection);
  const posts = selected.posts.map((post) => {
    const folder = folderOf(`${POSTS_FOLDER[preset]}${fileStem(post.slug)}/`, view);
    const file =
      preset === 'plain' ? postFile(post, view, folder) : presetFile(post, preset, view, folder);
    return { folder, file };
  });
  const shared = folderOf(SHARED_FOLDER, view);
  const library = libraryDocument(selected, shared);
  const folders = [shared, ...posts.map(({ folder }) => folder)];
  const document = { ...library, ...settings, pictures: folders.flatMap(originalNames) };
  return [
    { path: LIBRARY_DOCUMENT_PATH, document, body: null },
    reportFile(selected, report),
    ...PRESET_FILES[preset],
    ...posts.map(({ file }) => file),
    ...folders.flatMap(pictureFiles),
  ];
}

function folderOf(prefix: string, view: BlogView): Folder {
  return { prefix, names: new PictureNames(), assets: view.assets };
}

function postFile(post: Post, view: BlogView, folder: Folder): PlannedFile {
  const { id, title, slug, status, language, tags, authors, teaserMode, excerpt, notes } = post;
  const slugs = new Map(view.categories.map((category) => [category.id, category.slug]));
  const local = (text: string) => localTargets(text, folder, '');
  const document = {
    ...{ id, title, slug, status, language },
    categories: post.categories.map((category) => slugs.get(category) ?? category),
    ...{ tags, authors },
    ...(post.byline === '' ? {} : { byline: post.byline }),
    ...{ introduction: local(post.introduction), teaserMode, excerpt },
    featured:
      post.featured && pictureDocument(post.featured, fileOf(post.featured.asset, folder, '')),
    ...(post.dismissals.length === 0 ? {} : { dismissals: post.dismissals }),
    ...{ notes, createdAt: post.createdAt, updatedAt: post.updatedAt, publishAt: post.publishAt },
  };
  return { path: `${folder.prefix}index.md`, document, body: local(post.body) };
}

function presetFile(
  post: Post,
  preset: ForeignPreset,
  view: BlogView,
  folder: Folder,
): PlannedFile {
  const { language, featured } = post;
  const translation = {
    ...{ preset, language },
    local: (text: string) => localTargets(text, folder, ''),
    file: (hash: AssetHash) => {
      const asset = folder.assets.get(hash);
      if (asset === undefined) return null;
      const { width, height } = asset;
      return { src: folder.names.nameOf(asset), width, height };
    },
  };
  const shown = featured && pictureDocument(featured, fileOf(featured.asset, folder, ''));
  const { document, body } = presetPost(post, view, translation, shown);
  return { path: `${folder.prefix}index.md`, document, body };
}

function libraryDocument(view: BlogView, folder: Folder): PlainDocument {
  return {
    profile: view.profile,
    categories: view.categories.map((category) => ({
      ...category,
      description: localTargets(category.description, folder, folder.prefix),
    })),
    authors: view.authors.map((author) => authorDocument(author, folder)),
  };
}

function authorDocument(author: Author, folder: Folder): PlainDocument {
  const { portrait } = author;
  return {
    ...author,
    bio: localTargets(author.bio, folder, folder.prefix),
    portrait: portrait && pictureDocument(portrait, fileOf(portrait.asset, folder, folder.prefix)),
  };
}

/** The text with `asset:` addresses turned into paths: `beside` leads from the document to the folder. */
function localTargets(text: string, folder: Folder, beside: string): string {
  return replaceImageTargets(text, (target) => {
    const asset = folder.assets.get(assetOfTarget(target) ?? '');
    return asset === undefined ? null : `${beside}${folder.names.nameOf(asset)}`;
  });
}

function fileOf(hash: AssetHash, folder: Folder, beside: string): string {
  const asset = folder.assets.get(hash);
  return asset === undefined ? `asset:${hash}` : `${beside}${folder.names.nameOf(asset)}`;
}

function originalNames({ prefix, names, assets }: Folder) {
  return names.entries().map(([hash, name]) => ({
    file: `${prefix}${name}`,
    originalName: assets.get(hash)?.originalName ?? name,
  }));
}

function pictureFiles({ prefix, names }: Folder): PlannedFile[] {
  return names
    .entries()
    .map(([picture, name]) => ({ path: `${prefix}${name}`, picture, made: null }));
}
