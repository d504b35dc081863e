import type { AlonePicture } from '../../markdown/pictures-alone.js';
import type { Asset } from '../../image/asset.js';
import type { ImageUse } from '../../image/image-use.js';
import { longDescriptionOf } from '../../markdown/long-description.js';
import { useOfPicture } from '../../markdown/use-of-picture.js';
import type { BlockContext } from './block-context.js';
import { blockAlt, longDescriptionBlock, pictureSize } from './picture-facts.js';
import { attributeText, block } from './rich-text.js';
import { captionText } from './write-caption.js';
import { writeInline } from './write-inline.js';

/** A picture alone in its paragraph as blocks: the image, and its long description behind it. */
export function writePicture(picture: AlonePicture, context: BlockContext): string[] {
  const use = useOfPicture(picture.token);
  const asset = use === null || context.inCaption ? null : context.pictures.asset(use.asset);
  if (use === null || asset === null) return inWords(picture, context);
  const long = longDescriptionOf(use, context.options.language);
  const image = imageBlock({ use, asset, link: picture.link }, context);
  return [image, ...(long === null ? [] : [longDescriptionBlock(long)])];
}

/** A picture that is not in the library: what can be said of it. */
function inWords({ token, link }: AlonePicture, context: BlockContext): string[] {
  const words = writeInline([token], context);
  const isPlain = link === null || words.startsWith('<a ');
  const shown = isPlain ? words : `<a href="${attributeText(link)}">${words}</a>`;
  return [block('paragraph', {}, `<p>${shown}</p>`), ...context.behind.splice(0)];
}

interface ShownPicture {
  readonly use: ImageUse;
  readonly asset: Asset;
  readonly link: string | null;
}

function imageBlock({ use, asset, link }: ShownPicture, context: BlockContext): string {
  const id = context.pictures.id(use.asset);
  const size = pictureSize(use, asset);
  const name = id === null ? '' : ` class="wp-image-${id}"`;
  const src = context.pictures.url(use.asset, size);
  const image = `<img src="${src}" alt="${attributeText(blockAlt(use))}"${name}/>`;
  const shown = link === null ? image : `<a href="${attributeText(link)}">${image}</a>`;
  const caption = captionText(use, context, writeInline);
  const figcaption =
    caption === '' ? '' : `<figcaption class="wp-element-caption">${caption}</figcaption>`;
  const align = use.align === 'none' ? undefined : use.align;
  const linkDestination = link === null ? 'none' : 'custom';
  const place = align === undefined ? '' : ` align${align}`;
  return block(
    'image',
    { id: id ?? undefined, sizeSlug: size, linkDestination, align },
    `<figure class="wp-block-image${place} size-${size}">${shown}${figcaption}</figure>`,
  );
}
