import type { SyntaxNode, Tree } from '@lezer/common';
import { collectTargets, imagesUnder, type LinkTargets } from '../../image/find-images.js';
import type { AssetHash } from '../../image/asset.js';
import type { ImageUse } from '../../image/image-use.js';
import { safeUrl } from '../../markdown/safe-url.js';

/** A picture's file as a document of the bundle names it; sizes in px. */
export interface PictureFile {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture of a text. `from`/`to` hold the link around it too where nothing else stands in that link.
 * `alone`: its paragraph holds nothing but pictures, so that it is a figure. `file` is null where the
 * library lacks it.
 */
export interface TextPicture {
  readonly use: ImageUse;
  readonly from: number;
  readonly to: number;
  readonly link: string | null;
  readonly alone: boolean;
  readonly file: PictureFile | null;
}

/** The pictures of the library in a parsed text, in order. */
export function textPictures(
  text: string,
  tree: Tree,
  fileOf: (hash: AssetHash) => PictureFile | null,
): TextPicture[] {
  const read = (from: number, to: number) => text.slice(from, to);
  const targets: LinkTargets = new Map();
  collectTargets(tree.topNode, read, targets);
  const places = imagesUnder(tree.topNode, read, targets).map(({ use, from, to, link }) => {
    const image = tree.resolveInner(from, 1);
    const around = link?.only === true ? linkNode(image) : null;
    const whole = around ?? { from, to };
    return {
      use,
      ...{ from: whole.from, to: whole.to },
      link: around === null || link === null ? null : safeUrl(link.href),
      paragraph: paragraphOf(image),
      file: fileOf(use.asset),
    };
  });
  return places.map(({ paragraph, ...picture }) => ({
    ...picture,
    alone: paragraph !== null && holdsOnly(text, paragraph, places),
  }));
}

function linkNode(node: SyntaxNode): SyntaxNode | null {
  for (let at: SyntaxNode | null = node; at !== null; at = at.parent) {
    if (at.name === 'Link') return at;
  }
  return null;
}

function paragraphOf(node: SyntaxNode): SyntaxNode | null {
  for (let at: SyntaxNode | null = node; at !== null; at = at.parent) {
    if (at.name === 'Paragraph') return at;
  }
  return null;
}

/** Marks of the quotation around a paragraph stand inside it and are no words. */
function holdsOnly(
  text: string,
  { from, to }: SyntaxNode,
  pictures: readonly { readonly from: number; readonly to: number }[],
): boolean {
  let rest = '';
  let at = from;
  for (const picture of pictures) {
    if (picture.from < at || picture.to > to) continue;
    rest += text.slice(at, picture.from);
    at = picture.to;
  }
  return /^[\s>\\]*$/.test(rest + text.slice(at, to));
}
