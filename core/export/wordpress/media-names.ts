import type { Asset } from '../../image/asset.js';
import { PictureNames } from '../picture-names.js';

/** Endings that WordPress gives the sizes it makes itself; it would rename a file that brings one along. */
const MADE = /[-_ ](?:scaled|rotated|\d+x\d+)(?=\.[A-Za-z0-9]{1,5}$|$)/gi;

/**
 * File names that WordPress's media library keeps as they are: ASCII, lower case, unique in the
 * bundle, without endings that it reserves. The same picture keeps its name.
 */
export class MediaNames {
  private readonly names = new PictureNames();

  /** The file name of an asset. */
  nameOf(asset: Asset): string {
    const originalName = asset.originalName.replace(MADE, '');
    return this.names.nameOf({ ...asset, originalName });
  }
}
