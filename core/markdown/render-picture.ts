import { focusClasses } from '../image/focus.js';
import type { ImageUse } from '../image/image-use.js';
import type { Language } from '../post/post.js';
import { escapeText } from './escape.js';
import { LAZY } from './lazy-pictures.js';
import { lexInline } from './lex.js';
import { longDescriptionHtml } from './long-description.js';
import { unescapeMarkdown } from './unescape.js';
import { altText } from './plain-text.js';
import { within, type RenderContext } from './render-context.js';
import type { ResolvedImage } from './resolved-image.js';
import { safeUrl } from './safe-url.js';
import type { PictureToken } from './tokens.js';
import { useOfPicture } from './use-of-picture.js';

const NOT_FOUND: Record<Language, string> = {
  de: 'Bild nicht in der Bibliothek',
  en: 'Picture not in the library',
};

/** What stands where a picture should be that the library lacks, as plain text. */
export function missingPicture(use: Pick<ImageUse, 'alt'>, language: Language): string {
  const alt = use.alt === '' ? '' : `: ${use.alt}`;
  return `[${NOT_FOUND[language]}${alt}]`;
}

/**
 * Writes `<img>` for one use, in a `<picture>` where there is a WebP of it too. A described picture has its alt, a decorative one `alt=""`.
 * A missing one has `alt=""` too, with the class `is-alt-missing`: an alt is never invented, and a
 * left-out attribute would make screen readers spell the file name.
 */
export function imageElement(
  use: ImageUse,
  files: ResolvedImage,
  classes: string,
  loading: 'lazy' | 'eager',
): string {
  const image = imgTag(use, files, classes, loading);
  if (!files.webp) return image;
  const sizes = ` sizes="${escapeText(files.sizes)}"`;
  return `<picture><source type="image/webp" srcset="${escapeText(files.webp)}"${sizes}>${image}</picture>`;
}

function imgTag(
  use: ImageUse,
  files: ResolvedImage,
  classes: string,
  loading: 'lazy' | 'eager',
): string {
  const names = [
    classes,
    focusClasses(use.focus),
    use.decision === 'missing' ? 'is-alt-missing' : '',
  ].filter(Boolean);
  const parts = [
    names.length === 0 ? '' : ` class="${names.join(' ')}"`,
    ` src="${escapeText(files.src)}"`,
    files.srcset === ''
      ? ''
      : ` srcset="${escapeText(files.srcset)}" sizes="${escapeText(files.sizes)}"`,
    ` width="${files.width}" height="${files.height}"`,
    ` alt="${use.decision === 'described' ? escapeText(use.alt.trim()) : ''}"`,
    use.decision === 'described' && use.lang !== null ? ` lang="${use.lang}"` : '',
    loading === 'lazy' ? LAZY : '',
  ];
  return `<img${parts.join('')}>`;
}

/** The classes that place a picture: alignment, and width in steps of five per cent. */
function placeClasses(use: ImageUse): string {
  const align = use.align === 'none' ? '' : `align${use.align}`;
  const width = use.width === null ? '' : `has-width-${Math.round(use.width / 5) * 5}`;
  return [align, width].filter(Boolean).join(' ');
}

/**
 * A picture alone in its paragraph: a figure with caption and credit, and its long description behind
 * it. `link` wraps the picture only.
 */
export function renderFigure(
  token: PictureToken,
  link: string | null,
  context: RenderContext,
): string {
  const use = useOfPicture(token);
  const files = use === null || context.inCaption ? null : context.options.image(use.asset);
  if (use === null || files === null) {
    return `<p>${wrapLink(renderInlinePicture(token, context), link)}</p>\n`;
  }
  const image = wrapLink(imageElement(use, files, '', nextLoading(context)), link);
  const classes = ['wp-block-image', placeClasses(use), 'size-large'].filter(Boolean).join(' ');
  const caption = captionOf(use, context);
  const figcaption =
    caption === '' ? '' : `<figcaption class="wp-element-caption">${caption}</figcaption>`;
  const long = longDescriptionHtml(use, context.options.language);
  return `<figure class="${classes}">${image}${figcaption}</figure>\n${long}`;
}

/**
 * A picture inside a sentence. Its caption and credit follow it as a small note, so that neither is
 * lost; its long description follows the block.
 */
export function renderInlinePicture(token: PictureToken, context: RenderContext): string {
  const use = useOfPicture(token);
  if (use === null) return foreignPicture(token, context);
  if (context.inCaption) return escapeText(use.alt);
  const long = longDescriptionHtml(use, context.options.language);
  if (long !== '') context.behind.push(long);
  const files = context.options.image(use.asset);
  if (files === null) {
    const words = missingPicture(use, context.options.language);
    return `<span class="picture-not-found">${escapeText(words)}</span>`;
  }
  const image = imageElement(use, files, placeClasses(use), nextLoading(context));
  const caption = context.inLink ? '' : captionOf(use, context);
  return caption === '' ? image : `${image} <span class="inline-caption">${caption}</span>`;
}

/** Caption (inline Markdown) and credit of a use, both as HTML; empty when there is neither. */
export function captionOf(use: ImageUse, context: RenderContext): string {
  const caption = within(context, { inCaption: true }, () =>
    context.inline(lexInline(use.caption), context),
  );
  const credit =
    use.credit === '' ? '' : `<span class="image-credit">${escapeText(use.credit)}</span>`;
  return [caption, credit].filter((part) => part !== '').join(' ');
}

/** A picture from elsewhere is not part of the library and would break offline: it becomes a link. */
function foreignPicture(token: PictureToken, context: RenderContext): string {
  const href = safeUrl(unescapeMarkdown(token.target));
  const alt = escapeText(altText(token.alt));
  if (href === null || context.inLink) return alt;
  return `<a href="${escapeText(href)}">${alt === '' ? escapeText(href) : alt}</a>`;
}

function wrapLink(html: string, link: string | null): string {
  return link === null ? html : `<a href="${escapeText(link)}">${html}</a>`;
}

function nextLoading(context: RenderContext): 'lazy' | 'eager' {
  return context.options.loading?.() ?? 'lazy';
}
