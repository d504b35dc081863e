import type { PlacedImage } from '../../../core/image/find-images.js';
import type { AltJob } from './alt-queue.js';

/**
 * The pictures that came into a text with pasted words and that nobody has decided about: those of
 * which the text now has more than before.
 */
export function arrivedPictures(
  before: readonly PlacedImage[],
  after: readonly PlacedImage[],
): AltJob[] {
  const known = new Map<string, number>();
  for (const { use } of before) known.set(use.asset, (known.get(use.asset) ?? 0) + 1);
  const arrived: AltJob[] = [];
  for (const { use, index } of after) {
    const left = known.get(use.asset) ?? 0;
    if (left > 0) known.set(use.asset, left - 1);
    else if (use.decision === 'missing') arrived.push({ place: index, asset: use.asset });
  }
  return arrived;
}
