import type { SyntaxNode, Tree } from '@lezer/common';
import { blogTree } from '../markdown/grammar.js';
import { inlineText, type ReadText } from '../markdown/inline-text.js';
import { isWithinLimits } from '../markdown/limits.js';
import { unescapeMarkdown } from '../markdown/unescape.js';
import { readImageUse } from './image-markdown.js';
import type { ImageUse } from './image-use.js';

/**
 * A picture of the library where it stands in a text. `index` counts such pictures from 0;
 * `from`/`to` are UTF-16 offsets of the whole image with its attributes. `link` is the link around
 * it: `only` when nothing else in the link can be read, `text` is what else can.
 */
export interface PlacedImage {
  readonly use: ImageUse;
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly link: { readonly href: string; readonly only: boolean; readonly text: string } | null;
}

/**
 * The library's pictures in a Markdown body, in order. Pictures in code and from the web do not
 * count. A body beyond the limits shows none: its page is refused by name, in preview and export.
 */
export function findImages(body: string): PlacedImage[] {
  if (!isWithinLimits(body)) return [];
  return imagesInTree(blogTree(body), (from, to) => body.slice(from, to));
}

/** `findImages` for a text that is parsed already. `read` gives pieces of that text. */
export function imagesInTree(tree: Tree, read: ReadText): PlacedImage[] {
  const definitions: LinkTargets = new Map();
  collectTargets(tree.topNode, read, definitions);
  return imagesUnder(tree.topNode, read, definitions).map((image, index) => ({ ...image, index }));
}

interface LinkTarget {
  readonly href: string;
  readonly title: string;
}

/** Where the reference links of a text lead, by their label; see `collectTargets`. */
export type LinkTargets = Map<string, LinkTarget>;

/** Adds what a node and everything in it define for reference links; the first definition of a label counts. */
export function collectTargets(node: SyntaxNode, read: ReadText, targets: LinkTargets): void {
  node.cursor().iterate((ref) => {
    if (ref.name === 'LinkReference') define(targets, ref.node, read);
  });
}

/** The library's pictures in one node of a text, in order; they are not counted yet. */
export function imagesUnder(
  top: SyntaxNode,
  read: ReadText,
  targets: LinkTargets,
): Omit<PlacedImage, 'index'>[] {
  const nodes: SyntaxNode[] = [];
  top.cursor().iterate((ref) => {
    if (ref.name === 'Image') nodes.push(ref.node);
    // An image inside an image's description is text of that description, not a picture.
    return ref.name !== 'Image';
  });
  return nodes.flatMap((node) => {
    const use = useOf(node, read, targets);
    const { from, to } = node;
    return use === null ? [] : [{ use, from, to, link: linkAround(node, read, targets) }];
  });
}

function useOf(node: SyntaxNode, read: ReadText, definitions: LinkTargets): ImageUse | null {
  const target = targetOf(node, read, definitions);
  if (target === null) return null;
  const attributes = node.getChild('ImageAttributes');
  return readImageUse({
    alt: inlineText(node, read),
    target: target.href,
    title: target.title,
    attributes: attributes === null ? '' : read(attributes.from + 1, attributes.to - 1),
  });
}

function linkAround(
  image: SyntaxNode,
  read: ReadText,
  definitions: LinkTargets,
): PlacedImage['link'] {
  for (let node = image.parent; node !== null; node = node.parent) {
    if (node.name !== 'Link') continue;
    const target = targetOf(node, read, definitions);
    if (target === null) return null;
    const rest = inlineText(node, read, (child) => child.from === image.from);
    const text = rest.replace(/\s+/g, ' ').trim();
    return { href: target.href, only: text === '', text };
  }
  return null;
}

function targetOf(node: SyntaxNode, read: ReadText, definitions: LinkTargets): LinkTarget | null {
  const url = node.getChild('URL');
  if (url !== null) return inlineTarget(node, url, read);
  const label = node.getChild('LinkLabel');
  const written = label === null ? '[]' : read(label.from, label.to);
  if (written !== '[]') return definitions.get(labelKey(written.slice(1, -1))) ?? null;
  const [open, close] = node.getChildren('LinkMark');
  if (open === undefined || close === undefined) return null;
  return definitions.get(labelKey(read(open.to, close.from))) ?? null;
}

function inlineTarget(node: SyntaxNode, url: SyntaxNode, read: ReadText): LinkTarget {
  const title = node.getChild('LinkTitle');
  return {
    href: unescapeMarkdown(read(url.from, url.to).replace(/^<(.*)>$/, '$1')),
    title: title === null ? '' : unescapeMarkdown(read(title.from + 1, title.to - 1)),
  };
}

function define(definitions: LinkTargets, node: SyntaxNode, read: ReadText): void {
  const [label, url] = [node.getChild('LinkLabel'), node.getChild('URL')];
  if (label === null || url === null) return;
  const key = labelKey(read(label.from + 1, label.to - 1));
  // CommonMark: the first definition of a label counts.
  if (!definitions.has(key)) definitions.set(key, inlineTarget(node, url, read));
}

function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
