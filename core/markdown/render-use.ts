import type { ImageUse } from '../image/image-use.js';
import { longDescriptionHtml } from './long-description.js';
import { newContext, type RenderOptions } from './render-context.js';
import { renderInline } from './render-inline.js';
import { captionOf, imageElement } from './render-picture.js';

/**
 * Writes a picture that stands outside a text (title picture, portrait) as a figure with caption and
 * credit, and its long description behind it. `classes` are the figure's. Empty when the library lacks the picture.
 */
export function renderUse(use: ImageUse, classes: string, options: RenderOptions): string {
  const files = options.image(use.asset);
  if (files === null) return '';
  const image = imageElement(use, files, '', options.loading?.() ?? 'lazy');
  const caption = captionOf(use, newContext([], options, renderInline));
  const figcaption =
    caption === '' ? '' : `<figcaption class="wp-element-caption">${caption}</figcaption>`;
  return `<figure class="${classes}">${image}${figcaption}</figure>\n${longDescriptionHtml(use, options.language)}`;
}
