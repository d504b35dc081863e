import type { PastedPicture } from './blocks.js';
import type { HtmlElement } from './html-tree.js';

/** A picture of the document, or none: dots that only count readers are none. */
export function pictureOf(node: HtmlElement, href: string | null): PastedPicture[] {
  const src = node.attr('src').trim();
  if (src === '' || isDot(node) || isMore(node)) return [];
  const alt = node.attr('alt').replace(/\s+/g, ' ').trim();
  return [{ src, alt, caption: '', align: alignOf(node), href }];
}

/** WordPress's editor shows the teaser break as a picture. */
export function isMore(node: HtmlElement): boolean {
  return node.has('mce-wp-more') || node.has('wp-more-tag');
}

/** Where an element wants to stand beside the text. */
export function alignOf(node: HtmlElement): PastedPicture['align'] {
  const float = node.style('float') || node.attr('align').toLowerCase();
  if (node.has('alignleft') || float === 'left') return 'left';
  if (node.has('alignright') || float === 'right') return 'right';
  if (node.has('alignwide') || node.has('alignfull')) return 'wide';
  return node.has('aligncenter') || float === 'middle' || float === 'center' ? 'center' : 'none';
}

function isDot(node: HtmlElement): boolean {
  const [width, height] = [node.attr('width'), node.attr('height')].map((size) =>
    size === '' ? Number.NaN : Number.parseFloat(size),
  );
  return (width ?? 9) <= 2 && (height ?? 9) <= 2;
}
