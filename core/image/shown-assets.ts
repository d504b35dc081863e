import type { AssetHash } from './asset.js';
import { findImages } from './find-images.js';
import type { ImageUse } from './image-use.js';

/** The library's pictures that some texts (Markdown) and single uses show, each once, in reading order. */
export function shownAssets(
  texts: readonly string[],
  uses: readonly (ImageUse | null)[] = [],
): Set<AssetHash> {
  const shown = new Set<AssetHash>();
  for (const use of uses) if (use !== null) shown.add(use.asset);
  for (const text of texts) for (const { use } of findImages(text)) shown.add(use.asset);
  return shown;
}
