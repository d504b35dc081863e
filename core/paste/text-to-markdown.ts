import { HtmlElement, type HtmlNode } from './html-tree.js';
import { treeToMarkdown } from './html-to-markdown.js';

/** What only somebody writes who writes Markdown, or who copied it. */
const MARKDOWN = [
  /^ {0,3}#{1,6} \S/m,
  /^ {0,3}(?:```|~~~|>)/m,
  /\*\*\S[^\n]*\*\*|__\S[^\n]*__/,
  /\]\([^\n)]*\)|\[\^[^\]\s]+\]|^\[[^\]\n]+\]: /m,
  /<!--|<\/?[a-z]+>|&(?:#\d+|[a-z]+);|\\[!-/:-@[-`{-~]/i,
  /^[ |:]*-{3,}[-| :]*$/m,
  /^[ \t]+(?:[-*+]|\d+[.)]) /m,
];
/** One item by itself is meant as one; "23. November" is not. */
const ONE_ITEM = /^[-*+] [^\n]*$/;
const ADDRESS = /https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]'"“”’]/g;
/** Programs that end lines by themselves do so from about this width on. */
const WRAPPED_FROM = 50;

/**
 * Words that came without any looks, such as a message, as Markdown that shows them as they were meant:
 * lines stay lines, `*bold*`, `_italic_` and `~struck~` of messengers become marks, lines with signs
 * become lists, and no other sign means anything. Null where the text is to stay as it is: it is
 * Markdown already, or says the same as Markdown.
 */
export function textToMarkdown(text: string): string | null {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  if (lines === '' || ONE_ITEM.test(lines) || MARKDOWN.some((sign) => sign.test(lines)))
    return null;
  if (/^\S+$/.test(lines) && lines.match(ADDRESS)?.[0] === lines) return null;
  const nodes = lines.split(/\n[ \t]*\n\s*/).map(paragraph);
  const { markdown } = treeToMarkdown(nodes);
  return markdown === lines ? null : markdown;
}

function paragraph(text: string): HtmlNode {
  const words = isWrapped(text) ? text.replace(/\s*\n\s*/g, ' ') : text;
  return new HtmlElement('p', { 'data-pre-plain-text': 'message' }, withAddresses(words));
}

/** Addresses keep their signs. */
function withAddresses(text: string): HtmlNode[] {
  const nodes: HtmlNode[] = [];
  let at = 0;
  for (const { 0: href, index } of text.matchAll(ADDRESS)) {
    nodes.push(text.slice(at, index), new HtmlElement('a', { href }, [href]));
    at = index + href.length;
  }
  return [...nodes, text.slice(at)];
}

/** Whether lines end only because no further word had room, as in mails and text files. */
function isWrapped(text: string): boolean {
  const lines = text.split('\n');
  const width = Math.max(...lines.map(({ length }) => length));
  if (lines.length < 2 || width < WRAPPED_FROM) return false;
  return lines.every((line, index) => {
    const next = lines[index + 1];
    return next === undefined || line.length + 1 + (next.split(' ')[0] ?? '').length > width;
  });
}
