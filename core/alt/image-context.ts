import type { Asset } from '../image/asset.js';
import type { ImageUse } from '../image/image-use.js';
import type { Language } from '../post/post.js';

/**
 * All that a rule may know about one picture in one place.
 * `asset` is null when the library does not hold the picture (its bytes are then reported elsewhere).
 * `link` is the link around the picture; `only` says that nothing else stands in it.
 */
export interface ImageContext {
  readonly use: ImageUse;
  readonly place: 'body' | 'featured' | 'portrait';
  readonly asset: Asset | null;
  readonly language: Language;
  readonly link: { readonly href: string; readonly only: boolean } | null;
}
