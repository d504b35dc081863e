import { longDescriptionOf } from '../../markdown/long-description.js';
import { missingPicture } from '../../markdown/render-picture.js';
import { useOfPicture } from '../../markdown/use-of-picture.js';
import type { PictureToken } from '../../markdown/tokens.js';
import type { BlockContext } from './block-context.js';
import { blockAlt, longDescriptionBlock, pictureSize } from './picture-facts.js';
import { attributeText, richText } from './rich-text.js';
import type { InlineWriter } from './write-flow.js';
import { captionText } from './write-caption.js';

/**
 * A picture inside a sentence; its caption and credit follow as a small note, its long description
 * behind the block. Null when the picture is not one of the library.
 */
export function writeInlinePicture(
  token: PictureToken,
  context: BlockContext,
  inline: InlineWriter,
): string | null {
  const use = useOfPicture(token);
  if (use === null) return null;
  if (context.inCaption) return richText(use.alt);
  const long = longDescriptionOf(use, context.options.language);
  if (long !== null) context.behind.push(longDescriptionBlock(long));
  const asset = context.pictures.asset(use.asset);
  if (asset === null) return richText(missingPicture(use, context.options.language));
  const id = context.pictures.id(use.asset);
  const name = id === null ? '' : ` class="wp-image-${id}"`;
  const src = context.pictures.url(use.asset, pictureSize(use, asset));
  // The editor writes these two signs bare inside a line, and cleaners take them for a tag.
  const alt = blockAlt(use)
    .replace(/</g, '‹')
    .replace(/>/g, '›')
    .replace(/\u00a0/g, ' ');
  const image = `<img${name} src="${src}" alt="${attributeText(alt)}">`;
  const caption = context.inLink ? '' : captionText(use, context, inline);
  return caption === '' ? image : `${image} <span class="inline-caption">${caption}</span>`;
}
