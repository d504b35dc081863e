import type { AssetHash } from '../image/asset.js';
import type { MadeFile } from '../image/web-sizes.js';

/**
 * One file of a bundle before it is written. `path` is relative to the bundle with forward slashes.
 * `text` is written as UTF-8. `picture` names an asset: its stored bytes (`made` null) or a file that is
 * made of it. `theme` is a file of the blog's theme, `plugin` our WordPress plugin, packed.
 * `document` is written as YAML; with a `body` it becomes the front matter above it.
 */
export type PlannedFile = { readonly path: string } & (
  | { readonly text: string }
  | Omit<PictureFile, 'path'>
  | { readonly theme: string }
  | { readonly plugin: true }
  | { readonly document: PlainDocument; readonly body: string | null }
);

/** A picture of a bundle; see `PlannedFile`. */
export interface PictureFile {
  readonly path: string;
  readonly picture: AssetHash;
  readonly made: MadeFile | null;
}

/** Plain data that every YAML writer can write: no dates, no classes. */
export type PlainDocument = Readonly<Record<string, unknown>>;

/** The file name of the list of contents that closes every bundle. */
export const MANIFEST_PATH = 'manifest.json';
