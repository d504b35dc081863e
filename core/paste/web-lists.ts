import { HtmlElement, isElement, type HtmlNode } from './html-tree.js';

interface OpenList {
  readonly level: number;
  readonly list: HtmlElement;
}

/**
 * Word's web client writes every item as a list of its own and says its level with it. Gives the tree
 * with the items in one list, nested by level.
 */
export function withLevels(nodes: readonly HtmlNode[]): HtmlNode[] {
  const done: HtmlNode[] = [];
  /** The last list of every level, from the outermost. */
  let open: OpenList[] = [];
  for (const node of nodes) {
    const list = levelledList(node);
    if (list === null) {
      if (typeof node !== 'string' || node.trim() !== '') open = [];
      done.push(node instanceof HtmlElement ? node.around(withLevels(node.children)) : node);
      continue;
    }
    open = placed(list, open, done);
  }
  return done;
}

/** Puts a list where its level belongs, and gives the lists that are open behind it. */
function placed(list: HtmlElement, before: readonly OpenList[], done: HtmlNode[]): OpenList[] {
  const level = levelOf(list);
  const open = before.filter((one) => one.level <= level);
  const last = open.at(-1);
  if (last?.level === level && last.list.tag === list.tag) {
    last.list.children.push(...list.children);
    return open;
  }
  const outer = open.filter((one) => one.level < level);
  const own = list.around([...list.children]);
  const item = outer.at(-1)?.list.children.findLast((child) => isElement(child, 'li'));
  (isElement(item) ? item.children : done).push(own);
  return [...outer, { level, list: own }];
}

/** A list that says its level, in the wrapper that Word puts around it; null for every other node. */
function levelledList(node: HtmlNode): HtmlElement | null {
  if (!(node instanceof HtmlElement)) return null;
  if (node.tag === 'ul' || node.tag === 'ol') return levelOf(node) > 0 ? node : null;
  const inner = node.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  return node.has('ListContainerWrapper') && inner.length === 1
    ? levelledList(inner[0] ?? '')
    : null;
}

function levelOf(list: HtmlElement): number {
  const items = list.children.filter((child) => isElement(child, 'li'));
  const [first] = items;
  return Number(first?.attr('data-aria-level') || first?.attr('aria-level') || 0) || 0;
}
