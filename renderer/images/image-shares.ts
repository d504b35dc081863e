import type { AltDecision, ImageUse } from '../../core/image/image-use.js';

/** How many of some pictures are described, decorative and missing, and how many there are. */
export type ImageShares = Record<AltDecision, number> & { readonly total: number };

/** Counts uses by their alt decision. */
export function imageShares(uses: readonly Pick<ImageUse, 'decision'>[]): ImageShares {
  const count = (decision: AltDecision) => uses.filter((use) => use.decision === decision).length;
  return {
    described: count('described'),
    decorative: count('decorative'),
    missing: count('missing'),
    total: uses.length,
  };
}
