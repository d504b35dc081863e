import { GFM, parser } from '@lezer/markdown';
import type { SyntaxNode, Tree } from '@lezer/common';
import { blogDialect } from '../markdown/grammar.js';
import { isWithinLimits } from '../markdown/limits.js';

/** One picture in a Markdown text. `from`/`to` span the address alone, in UTF-16 offsets. */
export interface ImageTarget {
  readonly target: string;
  readonly from: number;
  readonly to: number;
}

const dialect = parser.configure(blogDialect);

/** Markdown as others write it: there HTML is HTML, and a picture in it is a picture. */
const foreign = parser.configure(GFM);

/**
 * The addresses of all inline pictures, in order. Code, HTML and addresses of links do not count.
 * A text beyond the limits has none: no page can show it.
 */
export function findImageTargets(markdown: string): ImageTarget[] {
  if (!isWithinLimits(markdown)) return [];
  const targets: ImageTarget[] = [];
  dialect.parse(markdown).iterate({
    enter(node) {
      if (node.name !== 'Image') return;
      const url = node.node.getChild('URL');
      if (url !== null) targets.push(targetAt(markdown, url));
    },
  });
  return targets;
}

/**
 * The text with each picture's address replaced by what `replace` answers; null keeps it as it is.
 * `targets` are the text's pictures where they are known already.
 */
export function replaceImageTargets(
  markdown: string,
  replace: (target: string) => string | null,
  targets: readonly ImageTarget[] = findImageTargets(markdown),
): string {
  let result = '';
  let at = 0;
  for (const { target, from, to } of targets) {
    const replacement = replace(target);
    if (replacement === null) continue;
    result += markdown.slice(at, from) + replacement;
    at = to;
  }
  return result + markdown.slice(at);
}

/** Pictures written in ways Blogpult does not use, rewritten to inline ones; `count` says how many. */
export function inlineForeignImages(markdown: string): { text: string; count: number } {
  if (!isWithinLimits(markdown)) return { text: markdown, count: 0 };
  const tree = foreign.parse(markdown);
  const references = referencesOf(tree, markdown);
  const changes: { from: number; to: number; text: string }[] = [];
  tree.iterate({
    enter(node) {
      if (node.name === 'Image' && node.node.getChild('URL') === null) {
        const text = inlineReference(markdown, node.node, references);
        if (text !== null) changes.push({ from: node.from, to: node.to, text });
      }
      if (node.name === 'HTMLTag' || node.name === 'HTMLBlock') {
        changes.push(...htmlImages(markdown, node.from, node.to));
      }
    },
  });
  let text = '';
  let at = 0;
  for (const change of changes) {
    text += markdown.slice(at, change.from) + change.text;
    at = change.to;
  }
  return { text: text + markdown.slice(at), count: changes.length };
}

function targetAt(markdown: string, url: SyntaxNode): ImageTarget {
  const raw = markdown.slice(url.from, url.to);
  const target = raw.startsWith('<') && raw.endsWith('>') ? raw.slice(1, -1) : raw;
  return { target, from: url.from, to: url.to };
}

function referencesOf(tree: Tree, markdown: string): Map<string, string> {
  const references = new Map<string, string>();
  tree.iterate({
    enter(node) {
      if (node.name !== 'LinkReference') return;
      const label = node.node.getChild('LinkLabel');
      const url = node.node.getChild('URL');
      if (label === null || url === null) return;
      const key = labelKey(markdown.slice(label.from, label.to));
      if (!references.has(key)) references.set(key, markdown.slice(url.from, node.to));
    },
  });
  return references;
}

function inlineReference(
  markdown: string,
  image: SyntaxNode,
  references: ReadonlyMap<string, string>,
): string | null {
  const close = image.getChildren('LinkMark')[1];
  if (close === undefined) return null;
  const label = image.getChild('LinkLabel');
  const alt = markdown.slice(image.from + 2, close.from);
  const written = label === null ? '[]' : markdown.slice(label.from, label.to);
  const address = references.get(labelKey(written === '[]' ? `[${alt}]` : written));
  return address === undefined ? null : `![${alt}](${address})`;
}

function labelKey(label: string): string {
  return label.slice(1, -1).trim().replace(/\s+/g, ' ').toLowerCase();
}

const HTML_IMAGE = /<img\b[^<>]*>/gi;

function htmlImages(markdown: string, from: number, to: number) {
  return [...markdown.slice(from, to).matchAll(HTML_IMAGE)].flatMap((match) => {
    const src = htmlAttribute(match[0], 'src');
    if (src === null || src === '' || /[<>\s]/.test(src)) return [];
    const alt = (htmlAttribute(match[0], 'alt') ?? '').replace(/[\\[\]*_`<&!]/g, '\\$&');
    const start = from + match.index;
    return [{ from: start, to: start + match[0].length, text: `![${alt}](<${src}>)` }];
  });
}

function htmlAttribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? '').trim();
}
