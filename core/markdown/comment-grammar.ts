import { tags } from '@lezer/highlight';
import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';

const BREAK = '<!--more-->';
const COMMENT_OPEN = '<!--';
const COMMENT_CLOSE = '-->';
const LESS_THAN = 60;
/** How far a comment may reach (UTF-16 units), as on the page. */
const REACH = 20_000;

const INLINE_COMMENT = /^<!--(?:-?>|[\s\S]*?-->)/;
const AUTOLINK = /^<([a-z][-\w+.]+:[^\s<>]+|[a-z\d.!#$%&'*+/=?^_`{|}~-]+@[a-z\d.-]+)>/i;

/**
 * Comments and the teaser break are all there is of HTML; every other tag is text on the page, and
 * so what stands between tags counts here too.
 */
export const CommentsOnly: MarkdownConfig = {
  remove: ['HTMLBlock', 'HTMLTag'],
  defineNodes: [{ name: 'TeaserBreak', style: tags.processingInstruction }],
  parseBlock: [
    {
      name: 'CommentBlock',
      before: 'SetextHeading',
      parse: parseCommentBlock,
      endLeaf: (_cx, line) => startsComment(line),
    },
  ],
  parseInline: [
    {
      name: 'Comment',
      before: 'Emphasis',
      parse: (cx, next, pos) => (next === LESS_THAN ? parseInline(cx, pos) : -1),
    },
  ],
};

function startsComment(line: Line): boolean {
  return line.indent < line.baseIndent + 4 && line.text.startsWith(COMMENT_OPEN, line.pos);
}

function parseCommentBlock(cx: BlockContext, line: Line): boolean {
  if (!startsComment(line)) return false;
  const from = cx.lineStart + line.pos;
  const end = endOfComment(cx, from);
  if (end === null) return false;
  const isBreak = end - from === BREAK.length && line.text.startsWith(BREAK, line.pos);
  const { depth } = cx;
  while (cx.lineStart + line.text.length < end && cx.nextLine()) {
    // A quotation or list that ends inside a comment takes the comment with it.
    if (cx.depth < depth) break;
  }
  if (cx.lineStart <= end) cx.nextLine();
  cx.addElement(cx.elt(isBreak ? 'TeaserBreak' : 'CommentBlock', from, end));
  return true;
}

/** Where the comment at `from` ends, or null when it is not closed or words follow it on its last line. */
function endOfComment(cx: BlockContext, from: number): number | null {
  // A block parser sees one line; whether a comment is ever closed can only be seen in the input.
  const { input } = cx as unknown as {
    input: { length: number; read(from: number, to: number): string };
  };
  const ahead = input.read(from, Math.min(input.length, from + REACH));
  const close = ahead.indexOf(COMMENT_CLOSE, COMMENT_OPEN.length - 2);
  if (close === -1) return null;
  const end = close + COMMENT_CLOSE.length;
  return /^[ \t\r]*(?:\n|$)/.test(ahead.slice(end)) ? from + end : null;
}

function parseInline(cx: InlineContext, pos: number): number {
  const ahead = cx.slice(pos, Math.min(cx.end, pos + REACH));
  if (ahead.startsWith(BREAK)) {
    return cx.addElement(cx.elt('TeaserBreak', pos, pos + BREAK.length));
  }
  const comment = INLINE_COMMENT.exec(ahead)?.[0];
  if (comment !== undefined) return cx.addElement(cx.elt('Comment', pos, pos + comment.length));
  const link = AUTOLINK.exec(ahead)?.[0];
  if (link === undefined) return -1;
  const end = pos + link.length;
  return cx.addElement(
    cx.elt('Autolink', pos, end, [
      cx.elt('LinkMark', pos, pos + 1),
      cx.elt('URL', pos + 1, end - 1),
      cx.elt('LinkMark', end - 1, end),
    ]),
  );
}
