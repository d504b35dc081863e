import type { Asset } from '../image/asset.js';
import { webSizes } from '../image/web-sizes.js';

/** One file of a picture in a site: `width` in px for a WebP made for it, null for the stored bytes themselves. */
export interface WebPicture {
  readonly path: string;
  readonly width: number | null;
}

/** Files that are made carry their width in their names; a picture's own file carries none. */
const MADE = /-\d+\.webp$/;

/** The files of a picture in a site, narrowest first, with what to fill each with. */
export function webPictures(asset: Asset): WebPicture[] {
  return webSizes(asset).map(({ path, width }) => ({
    path,
    width: MADE.test(path) ? width : null,
  }));
}
