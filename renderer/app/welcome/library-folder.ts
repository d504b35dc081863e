import { slugify } from '../../../core/post/slug.js';

/** A folder for a library of that name beside or under the suggested one, with the separators that path uses. */
export function folderFor(name: string, suggested: string): string {
  const separator = suggested.includes('\\') ? '\\' : '/';
  const parent = suggested.slice(0, suggested.lastIndexOf(separator));
  return name.trim() === '' ? suggested : `${parent}${separator}${slugify(name)}`;
}
