import type { Asset } from '../../image/asset.js';
import type { ImageUse } from '../../image/image-use.js';
import type { LongDescription } from '../../markdown/long-description.js';
import { decodeReferences } from '../../markdown/unescape.js';
import { attributeText, block, richText } from './rich-text.js';
import type { MediaSize } from './segments.js';

/** WordPress's own longest sides of its sizes, px. */
const MEDIUM = 300;
const LARGE = 1024;

/**
 * Which of WordPress's sizes shows a picture: beside the text a medium one, else a large one; the
 * file itself where it is no larger than that.
 */
export function pictureSize(
  use: Pick<ImageUse, 'align' | 'width'>,
  asset: Pick<Asset, 'width' | 'height'>,
): MediaSize {
  const longest = Math.max(asset.width, asset.height);
  const floats = use.align === 'left' || use.align === 'right';
  const isNarrow = use.width === null ? floats : use.width <= 50;
  if (isNarrow && longest > MEDIUM) return 'medium';
  return longest > LARGE ? 'large' : 'full';
}

/**
 * The alternative text as a block can hold it; empty for anything but a described picture.
 * WordPress reads `&lt;` in an alt as `<` once too often and then calls the block broken, so what
 * looks like such a reference becomes the character it names.
 */
export function blockAlt(use: Pick<ImageUse, 'alt' | 'decision'>): string {
  if (use.decision !== 'described') return '';
  let alt = use.alt.trim();
  for (let again = decodeReferences(alt); again !== alt; again = decodeReferences(alt)) alt = again;
  // Names that only browsers know, such as `&rarr2;`, would be read just so.
  return alt.replace(/&(?=#?[a-z0-9]+;)/gi, '& ');
}

/** A long description as a block that opens without scripts, in WordPress 6.1 as well. */
export function longDescriptionBlock({ label, of, paragraphs }: LongDescription): string {
  const about = of === '' ? '' : `<span class="screen-reader-text">: ${attributeText(of)}</span>`;
  const told = paragraphs.map((line) => `<p>${richText(line)}</p>`).join('\n');
  return block(
    'html',
    {},
    `<details class="image-description"><summary>${label}${about}</summary>\n${told}\n</details>`,
  );
}
