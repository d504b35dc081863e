import type { Finding } from '../../core/alt/finding.js';
import type { ImageUse } from '../../core/image/image-use.js';

/** One picture of a post. `place` is the featured place or the index among the text's pictures from 0. */
export interface ListedImage {
  readonly key: string;
  readonly place: 'featured' | number;
  readonly use: ImageUse;
  readonly findings: readonly Finding[];
}
