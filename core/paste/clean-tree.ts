import { HtmlElement, textOf, type HtmlNode } from './html-tree.js';
import type { LeftOut, LeftOutCount } from './left-out.js';

/** Elements that go with all they hold, and what is said about them (null: nobody misses them). */
const DROPPED: Readonly<Record<string, LeftOut | null>> = {
  script: null,
  style: null,
  head: null,
  title: null,
  meta: null,
  link: null,
  base: null,
  noscript: null,
  template: null,
  xml: null,
  nav: null,
  iframe: 'embeds',
  frame: 'embeds',
  object: 'embeds',
  embed: 'embeds',
  applet: 'embeds',
  video: 'embeds',
  audio: 'embeds',
  input: 'forms',
  select: 'forms',
  textarea: 'forms',
  button: 'forms',
  svg: 'drawings',
  canvas: 'drawings',
  math: 'formulas',
  // LibreOffice's tables carry the notes of their cells along.
  comment: 'comments',
};

/**
 * The tree without what is no text: programs, styles, players, form fields, hidden parts, comments
 * and deleted text of word processors. What a reader would miss is counted.
 */
export function cleanTree(nodes: readonly HtmlNode[], left: LeftOutCount): HtmlNode[] {
  return nodes.flatMap((node) => {
    if (!(node instanceof HtmlElement)) return [node];
    const fate = fateOf(node);
    if (fate === 'keep') return [node.around(cleanTree(node.children, left))];
    if (fate === 'unwrap') return cleanTree(node.children, left);
    if (fate !== null) left.add(fate);
    return [];
  });
}

function fateOf(node: HtmlElement): LeftOut | null | 'keep' | 'unwrap' {
  const { tag } = node;
  if (isTick(node)) return 'ticks';
  if (Object.hasOwn(DROPPED, tag)) return DROPPED[tag] ?? null;
  if (isHidden(node)) return null;
  const fate = fateOfOffice(node);
  if (fate !== undefined) return fate;
  return tag.includes(':') ? fateOfForeign(tag) : 'keep';
}

/** The box in front of a task, as web pages and Notion draw it. */
function isTick(node: HtmlElement): boolean {
  if (node.tag === 'input') return node.attr('type') === 'checkbox';
  return node.has('checkbox-on') || node.has('checkbox-off');
}

/** Elements of Office's own name spaces: formulas and drawings go, smart tags only lose their frame. */
function fateOfForeign(tag: string): LeftOut | null | 'unwrap' {
  if (tag.startsWith('m:')) return 'formulas';
  if (tag.startsWith('v:')) return 'drawings';
  return /^[wx]:/.test(tag) ? null : 'unwrap';
}

/** Comments and deleted text; the comments' own list at the end goes without being counted again. */
function fateOfOffice(node: HtmlElement): LeftOut | null | undefined {
  if (node.has('msoDel')) return 'deleted';
  const element = node.style('mso-element');
  if (element === 'comment' || element === 'comment-list') return null;
  if (node.children.some((child) => isLinkTo(child, '#cmnt_ref'))) return null;
  const isMark = node.has('MsoCommentReference') || isLinkTo(node, '#cmnt');
  if (!isMark) return undefined;
  return textOf(node).trim() === '' ? null : 'comments';
}

function isLinkTo(node: HtmlNode, target: string): boolean {
  return node instanceof HtmlElement && node.attr('href').startsWith(target);
}

function isHidden(node: HtmlElement): boolean {
  // Chats put the time behind a message so, pages the sign of a heading's own address.
  if (node.tag === 'span' && node.attr('aria-hidden') === 'true') return true;
  if (node.attr('hidden') !== '' || node.style('mso-hide') === 'all') return true;
  if (node.style('display') === 'none' || node.style('visibility') === 'hidden') return true;
  return node.has('screen-reader-text') || node.has('visually-hidden') || node.has('sr-only');
}
