import { elementsIn, HtmlElement, isElement, textOf, type HtmlNode } from './html-tree.js';

/** A paragraph that Word means as a list's item. `level` counts from 1. */
interface Item {
  readonly node: HtmlElement;
  readonly level: number;
  readonly ordered: boolean;
  readonly start: number;
}

/**
 * Word writes lists as paragraphs with a style and a sign of their own. Gives the tree with real lists
 * in their place, nested by level.
 */
export function withWordLists(nodes: readonly HtmlNode[]): HtmlNode[] {
  const done: HtmlNode[] = [];
  let items: Item[] = [];
  const close = () => {
    if (items.length > 0) done.push(...nested(items));
    items = [];
  };
  for (const node of nodes) {
    const item = itemOf(node);
    if (item !== null) items.push(item);
    else if (typeof node !== 'string' || node.trim() !== '') {
      close();
      done.push(node instanceof HtmlElement ? node.around(withWordLists(node.children)) : node);
    } else if (items.length === 0) done.push(node);
  }
  close();
  return done;
}

function itemOf(node: HtmlNode): Item | null {
  if (!isElement(node, 'p', 'div')) return null;
  const list = node.style('mso-list');
  const isNamed = /MsoListParagraph/.test(node.attr('class'));
  if (list === 'none' || (!/\blevel\d/.test(list) && !isNamed)) return null;
  const sign = signIn(node.children);
  // A paragraph that continues an item has the style and no sign.
  if (sign === null) return null;
  const level = Number(/\blevel(\d)/.exec(list)?.[1] ?? 1);
  const number = /^\(?(\d{1,4}|[a-z]|[ivx]{1,5})[.)]/i.exec(sign)?.[1];
  return {
    node: node.around(withoutSign(node.children)),
    level,
    ordered: number !== undefined,
    start: /^\d+$/.test(number ?? '') ? Number(number) : 1,
  };
}

/** The words of the sign that Word writes out, or null. */
function signIn(nodes: readonly HtmlNode[]): string | null {
  for (const inner of elementsIn(nodes)) {
    if (inner.style('mso-list') === 'ignore') return textOf(inner).trim();
  }
  return TYPED.exec(nodes.map(textOf).join(''))?.[1] ?? null;
}

/** Outlook and old versions leave the sign in the text: a dot and spaces that do not break. */
const TYPED = /^\s*([·•§o\uf0b7-]|\(?(?:\d{1,3}|[a-z])[.)])[\s\u00a0]*\u00a0[\s\u00a0]*/u;

function withoutSign(nodes: readonly HtmlNode[]): HtmlNode[] {
  const hasOwn = [...elementsIn(nodes)].some((inner) => inner.style('mso-list') === 'ignore');
  if (hasOwn) return withoutIgnored(nodes);
  let left = TYPED.exec(nodes.map(textOf).join(''))?.[0].length ?? 0;
  const cut = (children: readonly HtmlNode[]): HtmlNode[] =>
    children.map((node) => {
      if (node instanceof HtmlElement) return node.around(cut(node.children));
      if (typeof node !== 'string') return node;
      const gone = Math.min(left, node.length);
      left -= gone;
      return node.slice(gone);
    });
  return cut(nodes);
}

function withoutIgnored(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (!(node instanceof HtmlElement)) return [node];
    return node.style('mso-list') === 'ignore' ? [] : [node.around(withoutIgnored(node.children))];
  });
}

function nested(items: readonly Item[]): HtmlElement[] {
  const lists: HtmlElement[] = [];
  let at = 0;
  while (at < items.length) {
    const first = items[at];
    if (first === undefined) break;
    const children: HtmlElement[] = [];
    while (at < items.length) {
      const item = items[at];
      if (item === undefined || item.level < first.level) break;
      if (item.level === first.level) {
        if (item.ordered !== first.ordered) break;
        children.push(new HtmlElement('li', {}, [item.node]));
        at += 1;
        continue;
      }
      const deeper = itemsDeeper(items, at, first.level);
      children.at(-1)?.children.push(...nested(deeper));
      at += deeper.length;
    }
    const tag = first.ordered ? 'ol' : 'ul';
    lists.push(new HtmlElement(tag, { start: String(first.start) }, children));
  }
  return lists;
}

function itemsDeeper(items: readonly Item[], from: number, level: number): Item[] {
  const end = items.findIndex((item, index) => index > from && item.level <= level);
  return items.slice(from, end === -1 ? items.length : end);
}
