import type { AssetHash } from '../image/asset.js';
import { webSizes } from '../image/web-sizes.js';
import type { ResolvedImage } from '../markdown/resolved-image.js';
import type { BlogView } from './blog-view.js';

/** The text column of the theme in px; floated pictures ask for less by themselves. */
const COLUMN = 656;

/** The pictures of one page: where their files lie, and which of them is the first. */
export interface PagePictures {
  image(hash: AssetHash): ResolvedImage | null;
  /** Asked once a picture in reading order: the first loads at once, all others when they come near. */
  loading(): 'lazy' | 'eager';
  /** How many were asked for so far. */
  shown: number;
}

/** Starts a page's pictures; `toRoot` is the way from the page to the site's root. */
export function pagePictures(view: BlogView, toRoot: string): PagePictures {
  return {
    shown: 0,
    image: (hash) => resolve(view, hash, toRoot),
    loading() {
      this.shown += 1;
      return this.shown === 1 ? 'eager' : 'lazy';
    },
  };
}

function resolve(view: BlogView, hash: AssetHash, toRoot: string): ResolvedImage | null {
  const asset = view.assets.get(hash);
  if (asset === undefined) return null;
  const sizes = webSizes(asset);
  const middle = sizes.find(({ width }) => width >= COLUMN) ?? sizes.at(-1);
  if (middle === undefined) return null;
  const files = (kind: 'webp' | 'any') =>
    sizes.flatMap(({ width, [kind]: file }) => {
      return file === null ? [] : [`${toRoot}${file.path} ${width}w`];
    });
  return {
    src: `${toRoot}${middle.any.path}`,
    srcset: sizes.length === 1 ? '' : files('any').join(', '),
    webp: files('webp').join(', '),
    sizes: `(max-width: ${COLUMN + 48}px) 100vw, ${COLUMN}px`,
    width: middle.width,
    height: middle.height,
  };
}
