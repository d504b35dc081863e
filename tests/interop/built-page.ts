import domino from '@mixmark-io/domino';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findImages } from '../../core/image/find-images.js';
import { plainText } from '../../core/markdown/plain-text.js';
import type { Post } from '../../core/post/post.js';

/** What a reader gets of one picture. `asset` is the SHA-256 of the file the page shows. */
export interface ShownPicture {
  readonly asset: string;
  readonly alt: string | null;
  readonly caption: string;
  readonly align: string;
}

/** A built page; `main` is the post's own text. */
export async function builtPage(folder: string) {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const document = domino.createDocument(html) as unknown as Document;
  const main = document.querySelector('main');
  if (main === null) throw new Error(`No main in ${folder}`);
  return { document, main };
}

/** Every picture in an element of a page whose files lie in `folder`; `root` is the built site. */
export async function shownPictures(
  element: Element,
  folder: string,
  root: string,
): Promise<ShownPicture[]> {
  return Promise.all(
    Array.from(element.querySelectorAll('img')).map(async (image) => {
      const src = image.getAttribute('src') ?? '';
      const bytes = await readFile(src.startsWith('/') ? join(root, src) : join(folder, src));
      const figure = closest(image, 'FIGURE');
      const caption = figure?.querySelector('figcaption') ?? inlineCaption(image);
      const classes = `${figure?.getAttribute('class') ?? ''} ${image.getAttribute('class') ?? ''}`;
      return {
        asset: createHash('sha256').update(bytes).digest('hex'),
        alt: image.getAttribute('alt'),
        caption: sameMarks(caption?.textContent ?? ''),
        align: /align(left|right|center|wide)/.exec(classes)?.[1] ?? 'none',
      };
    }),
  );
}

/** What a reader should get of the pictures of a text. */
export function expectedPictures(post: Pick<Post, 'body'>): ShownPicture[] {
  return findImages(post.body).map(({ use }) => ({
    asset: use.asset,
    alt: use.decision === 'described' ? use.alt.trim() : '',
    caption: sameMarks(`${plainText(use.caption)} ${use.credit}`),
    align: use.align,
  }));
}

/** A text with plain marks and single spaces: generators make typographic ones of them. */
export function sameMarks(text: string): string {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

function closest(element: Element, name: string): Element | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.nodeName === name) return at;
  }
  return null;
}

function inlineCaption(image: Element): Element | null {
  const next = image.nextElementSibling;
  return next?.getAttribute('class') === 'inline-caption' ? next : null;
}
