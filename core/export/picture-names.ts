import { assetExtension, type Asset, type AssetHash } from '../image/asset.js';
import { isDeviceName } from '../post/file-stem.js';
import { slugify } from '../post/slug.js';

/**
 * Gives pictures of one folder their file names: ASCII, readable, unique, and the same each time
 * when asked in the same order. The same picture keeps its name.
 */
export class PictureNames {
  private readonly names = new Map<AssetHash, string>();
  private readonly taken = new Set<string>();

  /** The file name of an asset in this folder. */
  nameOf(asset: Asset): string {
    const known = this.names.get(asset.hash);
    if (known !== undefined) return known;
    const stem = stemOf(asset.originalName);
    const extension = assetExtension(asset.type);
    let name = `${stem}.${extension}`;
    for (let count = 2; this.taken.has(name); count += 1) name = `${stem}-${count}.${extension}`;
    this.taken.add(name);
    this.names.set(asset.hash, name);
    return name;
  }

  /** Every named picture with its file name, in the order of asking. */
  entries(): [AssetHash, string][] {
    return [...this.names];
  }
}

function stemOf(originalName: string): string {
  const bare = originalName.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const stem = /[\p{L}\p{N}]/u.test(bare) ? slugify(bare).slice(0, 80).replace(/-+$/, '') : 'bild';
  return isDeviceName(stem) ? `bild-${stem}` : stem;
}
