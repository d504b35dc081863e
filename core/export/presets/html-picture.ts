import { lexDocument, lexInline } from '../../markdown/lex.js';
import { renderBlocks } from '../../markdown/render-blocks.js';
import { newContext, type RenderContext } from '../../markdown/render-context.js';
import { renderInline } from '../../markdown/render-inline.js';
import { writeImageUse } from '../../image/image-markdown.js';
import type { Language } from '../../post/post.js';
import type { PictureFile, TextPicture } from './pictures-out.js';

/**
 * A picture as HTML on one line, as our own pages show it: `figure` with caption, credit and long
 * description, or `img` inside a sentence, whose caption stays Markdown (`words` translates it)
 * because Markdown is read on between the tags of a line.
 */
export function htmlPicture(
  picture: TextPicture,
  file: PictureFile,
  language: Language,
  words: (markdown: string) => string,
): string {
  const { use, link, alone } = picture;
  const context = contextOf(file, language);
  const image = writeImageUse(alone ? use : { ...use, caption: '', credit: '' });
  const tokens = alone ? lexDocument(image) : lexInline(image);
  const html = alone ? renderBlocks(tokens, context) : renderInline(tokens, context);
  const linked = link === null ? html : html.replace(/<img [^>]*>/, (tag) => inLink(tag, link));
  const caption = alone ? '' : inlineCaption(words(use.caption), use.credit);
  const line = `${linked}${caption}${context.behind.join('')}`.replace(/\n/g, '');
  // A stroke would end a cell of a table before HTML is seen.
  return line.replace(/\|/g, '&#124;');
}

function contextOf({ src, width, height }: PictureFile, language: Language): RenderContext {
  const image = () => ({ src, srcset: '', sizes: '', width, height });
  return newContext([], { idPrefix: '', language, image, footnotes: 'keep' }, renderInline);
}

function inLink(tag: string, link: string): string {
  return `<a href="${link.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}">${tag}</a>`;
}

function inlineCaption(caption: string, credit: string): string {
  const signs = /[\\[\]*_`<&!~]/g;
  const by =
    credit === '' ? '' : `<span class="image-credit">${credit.replace(signs, '\\$&')}</span>`;
  const both = [caption, by].filter((part) => part !== '').join(' ');
  return both === '' ? '' : ` <span class="inline-caption">${both}</span>`;
}
