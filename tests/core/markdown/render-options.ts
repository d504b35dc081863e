import type { AssetHash } from '../../../core/image/asset.js';
import type { RenderOptions } from '../../../core/markdown/render-context.js';

/** Options for tests: German, no prefix; pictures whose hash repeats `f` are not in the library. */
export function renderOptions(parts: Partial<RenderOptions> = {}): RenderOptions {
  return { idPrefix: '', language: 'de', footnotes: 'keep', image: picture, ...parts };
}

function picture(hash: AssetHash): ReturnType<RenderOptions['image']> {
  if (hash.startsWith('f')) return null;
  const path = `../bilder/${hash.slice(0, 4)}`;
  return {
    src: `${path}-800.webp`,
    srcset: `${path}-400.webp 400w, ${path}-800.webp 800w`,
    sizes: '100vw',
    width: 800,
    height: 600,
  };
}
