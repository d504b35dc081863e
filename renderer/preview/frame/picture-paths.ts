import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { PlacedPicture } from './place-pictures.js';

/** A picture in a bundle: the first 16 digits of its hash, then perhaps a width. */
const PICTURE_PATH = /^\.\.\/bilder\/([0-9a-f]{16})(-\d+)?\.\w+$/;

/** Widths of the pictures in px for phones and for everything wider: sharp enough, and quick to load. */
const PHONE_WIDTH = 400;
const WIDE_WIDTH = 800;

/** Answers a picture at most `width` px wide, null for the stored bytes. */
export type FindPicture = (hash: AssetHash, width: number | null) => PlacedPicture;

/**
 * Makes the function that answers a page's picture addresses. Addresses of the bundle's picture
 * folder are looked up in the library; any other is far away and stays there.
 */
export function pictureFinder(
  assets: ReadonlyMap<AssetHash, Asset>,
  layoutWidth: number,
  fetch: FindPicture,
): (src: string) => PlacedPicture {
  const byPrefix = new Map([...assets.keys()].map((hash) => [hash.slice(0, 16), hash]));
  const width = layoutWidth <= PHONE_WIDTH ? PHONE_WIDTH : WIDE_WIDTH;
  return (src) => {
    const [, prefix, ownWidth] = PICTURE_PATH.exec(src) ?? [];
    if (prefix === undefined) return notOurs(src);
    const hash = byPrefix.get(prefix);
    if (hash === undefined) return { state: 'lost' };
    // A file without a width in its name is shown as it is: moving pictures would stand still otherwise.
    return fetch(hash, ownWidth === undefined ? null : width);
  };
}

function notOurs(src: string): PlacedPicture {
  const host = URL.canParse(src) ? new URL(src).hostname : '';
  return host === '' ? { state: 'lost' } : { state: 'remote', from: host };
}
