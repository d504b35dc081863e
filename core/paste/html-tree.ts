import { DomReader, type DomNode } from './dom-reader.js';

/** A comment that means something: the teaser break of WordPress. */
export const MORE = { tag: '#more' } as const;

/** What a document is made of here: words, elements, and breaks between teaser and rest. */
export type HtmlNode = string | HtmlElement | typeof MORE;

/** An element with what can matter of it; everything else of the page is left behind. */
export class HtmlElement {
  private styles: ReadonlyMap<string, string> | null = null;

  constructor(
    readonly tag: string,
    private readonly attributes: Readonly<Record<string, string>>,
    readonly children: HtmlNode[],
  ) {}

  /** An attribute, empty where it is missing. */
  attr(name: string): string {
    return this.attributes[name] ?? '';
  }

  /** Whether the element carries a class; names of Outlook's web client have an `x_` before them. */
  has(name: string): boolean {
    return ` ${this.attr('class')} `.replace(/ x_/g, ' ').includes(` ${name} `);
  }

  /** A declaration of the style attribute in lower case, empty where it is missing. */
  style(name: string): string {
    this.styles ??= declarations(this.attr('style'));
    return this.styles.get(name) ?? '';
  }

  /** The same element around other children. */
  around(children: HtmlNode[]): HtmlElement {
    return new HtmlElement(this.tag, this.attributes, children);
  }
}

/** Whether a node is an element, of these tags if any are named. */
export function isElement(node: HtmlNode | undefined, ...tags: string[]): node is HtmlElement {
  return node instanceof HtmlElement && (tags.length === 0 || tags.includes(node.tag));
}

/** The words below a node. */
export function textOf(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  return node instanceof HtmlElement ? node.children.map(textOf).join('') : '';
}

/** Every element below some nodes, in reading order. */
export function* elementsIn(nodes: readonly HtmlNode[]): Generator<HtmlElement> {
  for (const node of nodes) {
    if (!(node instanceof HtmlElement)) continue;
    yield node;
    yield* elementsIn(node.children);
  }
}

const ATTRIBUTES =
  'class style id name href src alt title width height align colspan rowspan start hidden role aria-level aria-hidden data-aria-level data-fn data-pre-plain-text checked type'.split(
    ' ',
  );
/** Deeper nesting is no document; what stands there is lifted to this depth. */
const DEEPEST = 120;

/**
 * Copies a parsed document into a tree of our own. Nothing of the document is run, asked for or kept.
 * An attribute may also come as `data-paste-…`, where the parser's page forbids it by its own name.
 */
export function treeOf(root: DomNode): HtmlNode[] {
  return childrenOf(root, 0, new DomReader());
}

function childrenOf(node: DomNode, depth: number, dom: DomReader): HtmlNode[] {
  const children: HtmlNode[] = [];
  for (let child = dom.firstChild(node); child !== null; child = dom.nextSibling(child)) {
    const type = dom.type(child);
    if (type === 3) children.push(dom.value(child));
    else if (type === 8) {
      if (/^more(?:\s|$)/.test(dom.value(child))) children.push(MORE);
    } else if (type === 1) {
      const own = depth < DEEPEST ? childrenOf(child, depth + 1, dom) : flat(child, dom);
      children.push(new HtmlElement(dom.name(child), attributesOf(child, dom), own));
    }
  }
  return children;
}

/** The words below a node that lies too deep, without recursion. */
function flat(root: DomNode, dom: DomReader): HtmlNode[] {
  const words: string[] = [];
  const waiting: (DomNode | null)[] = [dom.firstChild(root)];
  while (waiting.length > 0) {
    const node = waiting.pop() ?? null;
    if (node === null) continue;
    if (dom.type(node) === 3) words.push(dom.value(node));
    waiting.push(dom.nextSibling(node), dom.firstChild(node));
  }
  return [words.join('')];
}

function attributesOf(node: DomNode, dom: DomReader): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of ATTRIBUTES) {
    const value = dom.attribute(node, name) ?? dom.attribute(node, `data-paste-${name}`);
    if (value !== null) attributes[name] = value;
  }
  return attributes;
}

function declarations(style: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of style.split(';')) {
    const colon = part.indexOf(':');
    if (colon === -1) continue;
    found.set(
      part.slice(0, colon).trim().toLowerCase(),
      part
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    );
  }
  return found;
}
