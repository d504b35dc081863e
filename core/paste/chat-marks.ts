import { HtmlElement, type HtmlNode } from './html-tree.js';

const TAGS: Readonly<Record<string, string>> = { '*': 'strong', _: 'em', '~': 'del' };
/** Never inside a word: "Kolleg*innen und Bürger*innen" marks nothing. */
const MARK = /(?<![\p{L}\p{N}*_~])([*_~])(?!\s|\1)([^\n]*?(?<!\s))\1(?![\p{L}\p{N}]|\1)/u;
const ITEM = /^(?:[-*•]|\d{1,3}\.) /;
const AS_IT_IS: ReadonlySet<string> = new Set(['pre', 'code', 'a']);
const BREAK = new HtmlElement('br', {}, []);

/**
 * Messengers write their marks into the words: `*bold*`, `_italic_`, `~struck~`, and lists line by
 * line. Gives the tree with the marks as elements and lists apart from the lines before them; only
 * in what says of itself that it is a message.
 */
export function withChatMarks(nodes: readonly HtmlNode[], isChat = false): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (typeof node === 'string') return isChat ? linesOf(node) : [node];
    if (!(node instanceof HtmlElement) || AS_IT_IS.has(node.tag)) return [node];
    const isMessage = isChat || node.attr('data-pre-plain-text') !== '';
    return [node.around(withChatMarks(node.children, isMessage))];
  });
}

function linesOf(text: string): HtmlNode[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at): HtmlNode[] => {
    const before = lines[at - 1];
    if (before === undefined) return marked(line);
    const isEdge = ITEM.test(line) !== ITEM.test(before);
    return [...(isEdge ? [BREAK, BREAK] : [BREAK]), ...marked(line)];
  });
}

function marked(line: string): HtmlNode[] {
  const found = MARK.exec(line);
  const tag = TAGS[found?.[1] ?? ''];
  if (found === null || tag === undefined) return line === '' ? [] : [line];
  const behind = line.slice(found.index + found[0].length);
  const inner = new HtmlElement(tag, {}, marked(found[2] ?? ''));
  return [line.slice(0, found.index), inner, ...marked(behind)];
}
