import type { PostSummary } from '../../core/contract/posts.js';
import { fileStem } from '../../core/post/file-stem.js';
import { slugify } from '../../core/post/slug.js';

/** The formats this panel offers. */
export type BundleFormat = 'site' | 'wordpress' | 'markdown' | 'package';

const ENDINGS: Record<BundleFormat, string> = {
  site: '-website.zip',
  wordpress: '-wordpress.zip',
  markdown: '-markdown.zip',
  package: '.blogpult',
};

/** A file name for a bundle: the post's address when there is one post, else the library's name. */
export function suggestedName(
  format: BundleFormat,
  posts: readonly Pick<PostSummary, 'slug'>[],
  library: string,
): string {
  const [only] = posts;
  const base = posts.length === 1 && only !== undefined ? only.slug : slugify(library);
  return `${fileStem(base)}${ENDINGS[format]}`;
}

/** Joins a folder and a file name with the separator the folder itself uses. */
export function inFolder(folder: string, name: string): string {
  const separator = /^[A-Za-z]:\\|^\\\\/.test(folder) ? '\\' : '/';
  return folder.endsWith(separator) ? folder + name : folder + separator + name;
}

/** A path as it was typed, made absolute: what names no drive or root lies in `folder`. Nothing stays nothing. */
export function absoluteTarget(typed: string, folder: string): string {
  const isAbsolute = /^(?:[/\\]|[A-Za-z]:[/\\])/.test(typed);
  return typed === '' || folder === '' || isAbsolute ? typed : inFolder(folder, typed);
}

/** The file's name at the end of a path of either kind. */
export function nameOfPath(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
