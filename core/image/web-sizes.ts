import { assetExtension, type Asset, type AssetType } from './asset.js';

/** What a picture's files for the web are written as; `webp` is the small one, the other is for whatever cannot read it. */
export type WebFormat = 'webp' | 'jpeg' | 'png';

/** A part of a stored picture in px. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A file that is made for the web: `width` in px; `crop` is the part of the picture that it shows, absent for all of it. */
export interface MadeFile {
  readonly width: number;
  readonly format: WebFormat;
  readonly crop?: Crop;
}

/** Where a site's pictures lie below its root. */
export const WEB_PATH = 'bilder/';

/** One file of a picture in a site, below the site's root; `made` is null for the stored bytes themselves. */
export interface WebFile {
  readonly path: string;
  readonly made: MadeFile | null;
}

/**
 * One size of a picture as pages load it; `width` and `height` are px. `webp` is its WebP, null where the
 * picture keeps its own file; every program can read `any`.
 */
export interface WebSize {
  readonly width: number;
  readonly height: number;
  readonly webp: WebFile | null;
  readonly any: WebFile;
}

const STEPS = [400, 800, 1600] as const;
/** A step this close to the next larger file is not worth a file of its own. */
const CLOSE = 0.9;
/** Narrower pictures are not scaled at all. */
const SMALLEST = 16;

/** Drawings stay sharp and see-through as PNG; photos are far smaller as JPEG. A see-through WebP is like a drawing. */
const ANY: Readonly<Record<AssetType, Exclude<WebFormat, 'webp'>>> = {
  'image/jpeg': 'jpeg',
  'image/webp': 'jpeg',
  'image/png': 'png',
  'image/gif': 'png',
};

const EXTENSIONS: Readonly<Record<WebFormat, string>> = { webp: 'webp', jpeg: 'jpg', png: 'png' };

/**
 * The sizes of a picture for the web, narrowest first, never enlarged: 400, 800 and 1600 px width, or
 * its own width where that is less, each as WebP and as JPEG or PNG (`bilder/HASH16-800.webp`).
 * Animations and tiny pictures keep their own file (`bilder/HASH16.gif`).
 */
export function webSizes(asset: Asset): WebSize[] {
  const name = `${WEB_PATH}${asset.hash.slice(0, 16)}`;
  if (asset.animated || asset.width < SMALLEST) {
    const path = `${name}.${assetExtension(asset.type)}`;
    return [{ width: asset.width, height: asset.height, webp: null, any: { path, made: null } }];
  }
  const made = (width: number, format: WebFormat): WebFile => {
    return { path: `${name}-${width}.${EXTENSIONS[format]}`, made: { width, format } };
  };
  const largest = Math.min(asset.width, STEPS[STEPS.length - 1] ?? asset.width);
  return [...STEPS.filter((step) => step < largest * CLOSE), largest].map((width) => ({
    width,
    height: Math.max(1, Math.round((asset.height * width) / asset.width)),
    webp: made(width, 'webp'),
    any: made(width, asset.seeThrough === true ? 'png' : ANY[asset.type]),
  }));
}

/** All files of a picture in a site, narrowest first. */
export function webFiles(asset: Asset): WebFile[] {
  return webSizes(asset).flatMap(({ webp, any }) => (webp === null ? [any] : [webp, any]));
}
