import { newImageUse, type ImageUse } from '../../image/image-use.js';
import { writeImageUse } from '../../image/image-markdown.js';
import { longDescriptionOf, type LongDescription } from '../../markdown/long-description.js';
import type { Language } from '../../post/post.js';
import type { PictureFile, TextPicture } from './pictures-out.js';

/**
 * A picture for Hugo: its own `figure` where that can say everything, plain Markdown where there is
 * nothing more to say, else the shortcode `blogpult-picture` that travels with the bundle. Hugo's
 * `figure` knows no empty description and no language. `words` translates a caption.
 */
export function hugoPicture(
  { use, alone, link }: TextPicture,
  file: PictureFile,
  language: Language,
  words: (markdown: string) => string,
): string {
  const picture = { use, alone, link: link ?? '', long: longDescriptionOf(use, language) };
  if (isBare(picture)) return markdownPicture(use, file);
  const alt = use.decision === 'described' ? use.alt : '';
  const shared = [
    param('src', file.src),
    param('alt', alt),
    param('class', place(use)),
    param('link', picture.link),
  ];
  const caption = words(use.caption);
  // Hugo's figure sets what it calls attribution right behind the caption, without a space.
  const both = [caption, asMarkdown(use.credit)].filter((part) => part !== '').join(' ');
  return alone && alt !== '' && !isSpecial(picture)
    ? shortcode('figure', [...shared, param('caption', both)])
    : shortcode('blogpult-picture', [...shared, param('caption', caption), ...ownParams(picture)]);
}

interface HugoPicture extends Pick<TextPicture, 'use' | 'alone'> {
  readonly link: string;
  readonly long: LongDescription | null;
}

/** Whether there is nothing to say but the description. */
function isBare({ use, alone, link, long }: HugoPicture): boolean {
  const isFigure = alone && use.decision === 'described';
  const around = [use.caption, use.credit, place(use), link, ownLanguage(use)].join('');
  return !isFigure && around === '' && long === null;
}

/** Whether Hugo's own figure has no word for it. */
function isSpecial({ use, long }: HugoPicture): boolean {
  return long !== null || ownLanguage(use) !== '';
}

function ownParams({ use, alone, long }: HugoPicture): string[] {
  return [
    param('credit', use.credit),
    param('lang', ownLanguage(use)),
    alone ? '' : param('inline', 'true'),
    param('label', [long?.label, long?.of].filter(Boolean).join(': ')),
    ...(long?.paragraphs ?? []).map((text, index) => param(`long${index + 1}`, text)),
  ];
}

/** The language of the description where it is not the text's. */
function ownLanguage({ decision, lang }: ImageUse): string {
  return decision === 'described' ? (lang ?? '') : '';
}

/** Alignment and width as classes, the width in steps of five per cent. */
function place({ align, width }: ImageUse): string {
  const aligned = align === 'none' ? '' : `align${align}`;
  const wide = width === null ? '' : `has-width-${Math.round(width / 5) * 5}`;
  return [aligned, wide].filter(Boolean).join(' ');
}

function markdownPicture({ asset, alt, decision }: ImageUse, { src }: PictureFile): string {
  const bare = { ...newImageUse(asset), alt: decision === 'described' ? alt : '' };
  return writeImageUse(bare)
    .replace(`](asset:${asset})`, () => `](${src})`)
    .replace(/\{\{(?=[<%])/g, '{\\{');
}

/** Plain text that Hugo reads as Markdown. */
function asMarkdown(text: string): string {
  return text.replace(/[\\[\]*_`<&!~|#]/g, '\\$&').replace(/\{\{(?=[<%])/g, '{\\{');
}

function shortcode(name: string, params: readonly string[]): string {
  return `{{< ${[name, ...params.filter((part) => part !== '')].join(' ')} >}}`;
}

/**
 * A parameter on one line; empty ones are left out. Hugo has two kinds of quotation and escapes in
 * neither: a text with both kinds of marks gets other single ones.
 */
function param(name: string, value: string): string {
  const line = value.replace(/\s*[\r\n\0]+\s*/g, ' ').trim();
  if (line === '') return '';
  if (!/["\\]/.test(line)) return `${name}="${line}"`;
  return `${name}=\`${line.replace(/`/g, '‘')}\``;
}
