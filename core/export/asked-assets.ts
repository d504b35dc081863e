import type { Asset, AssetHash, AssetLookup } from '../image/asset.js';

/** A picture that a page asked for, and whether the library had it. */
export type AskedAsset = readonly [hash: AssetHash, isThere: boolean];

/** The pictures of a library, which remember what was asked of them. */
export class AskedAssets implements AssetLookup {
  readonly #asked = new Map<AssetHash, boolean>();

  constructor(private readonly assets: AssetLookup) {}

  get(hash: AssetHash): Asset | undefined {
    const asset = this.assets.get(hash);
    this.#asked.set(hash, asset !== undefined);
    return asset;
  }

  has(hash: AssetHash): boolean {
    return this.get(hash) !== undefined;
  }

  /** Everything asked for so far, in the order of the first time. */
  asked(): AskedAsset[] {
    return [...this.#asked];
  }
}
