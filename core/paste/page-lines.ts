import { HtmlElement, isElement, textOf, type HtmlNode } from './html-tree.js';

/** A line that a word goes on from, and a line on which it does: "vergan-", "genen". */
const PARTED = /(?<=\p{Ll})-$/u;
/** "Bau-" before "und Grünflächen" stands for a word of its own. */
const GOES_ON = /^(?!(?:und|oder|bzw|sowie|bis|als|and|or)\b)\p{Ll}/u;

/**
 * A PDF shows its text line by line, each line an element of its own. Gives the tree with lines of
 * running words joined and words that were parted at a line's end whole again.
 */
export function withoutPageLines(nodes: readonly HtmlNode[]): HtmlNode[] {
  const done: HtmlNode[] = [];
  let lines: string[] = [];
  const close = () => {
    if (lines.length > 0) done.push(new HtmlElement('p', {}, [joined(lines)]));
    lines = [];
  };
  for (const [at, node] of nodes.entries()) {
    if (isPageLine(node) && isElement(node, 'span')) {
      lines.push(textOf(node).trim());
    } else if (isPageLine(node) || (lines.length > 0 && isSpace(node))) {
      if (isElement(node, 'br') && isElement(nodes[at - 1], 'br')) close();
    } else {
      close();
      done.push(node instanceof HtmlElement ? node.around(withoutPageLines(node.children)) : node);
    }
  }
  close();
  return done;
}

function isPageLine(node: HtmlNode): boolean {
  return isElement(node, 'span', 'br') && node.attr('role') === 'presentation';
}

function isSpace(node: HtmlNode): boolean {
  return typeof node === 'string' && node.trim() === '';
}

function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (!PARTED.test(text)) return `${text} ${line}`;
    return GOES_ON.test(line) ? text.slice(0, -1) + line : `${text} ${line}`;
  });
}
