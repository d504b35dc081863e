import { assetExtension, type Asset } from './asset.js';

/** One file of a picture as pages load it; `width` and `height` are px, `path` is below the site's root. */
export interface WebSize {
  width: number;
  height: number;
  path: string;
}

const STEPS = [400, 800, 1600] as const;
/** A step this close to the next larger file is not worth a file of its own. */
const CLOSE = 0.9;
/** Narrower pictures are not scaled at all. */
const SMALLEST = 16;

/**
 * The files of a picture for the web, narrowest first, never enlarged: WebP of 400, 800 and 1600 px
 * width, or of its own width where that is less (`bilder/HASH16-800.webp`). Animations and tiny
 * pictures keep their own file (`bilder/HASH16.gif`).
 */
export function webSizes(asset: Asset): WebSize[] {
  if (asset.animated || asset.width < SMALLEST) {
    return [{ width: asset.width, height: asset.height, path: picturePath(asset, null) }];
  }
  const largest = Math.min(asset.width, STEPS[STEPS.length - 1] ?? asset.width);
  return [...STEPS.filter((step) => step < largest * CLOSE), largest].map((width) => ({
    width,
    height: Math.max(1, Math.round((asset.height * width) / asset.width)),
    path: picturePath(asset, width),
  }));
}

/** Where a picture's file lies below the site's root: a WebP of that width (px), or the stored bytes (null). */
function picturePath(asset: Pick<Asset, 'hash' | 'type'>, width: number | null): string {
  const name = asset.hash.slice(0, 16);
  return width === null
    ? `bilder/${name}.${assetExtension(asset.type)}`
    : `bilder/${name}-${width}.webp`;
}
