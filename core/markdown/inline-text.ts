import type { SyntaxNode } from '@lezer/common';
import { decodeReferences } from './unescape.js';

/** Gives a piece of the document's text by UTF-16 offsets. */
export type ReadText = (from: number, to: number) => string;

const SILENT = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'TagMark',
  'CodeMark',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'URL',
  'QuoteMark',
  'Comment',
  'FootnoteReference',
  'ImageAttributes',
  'TeaserBreak',
]);

/**
 * The plain text of an inline node as CommonMark gives it for an image's description: marks and tags
 * fall away, escapes and character references are resolved. `skip` leaves one node's text out.
 */
export function inlineText(node: SyntaxNode, read: ReadText, skip?: (n: SyntaxNode) => boolean) {
  return contentOf(node, read, skip).replace(/[ \t]*\r?\n[ \t]*/g, '\n');
}

function contentOf(node: SyntaxNode, read: ReadText, skip?: (n: SyntaxNode) => boolean): string {
  const isLink = node.name === 'Link' || node.name === 'Image';
  let text = '';
  let at = node.from;
  let marks = 0;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    text += read(at, child.from);
    // The text of a link or image ends at its second mark; address and title follow.
    if (isLink && child.name === 'LinkMark' && ++marks === 2) return text;
    if (!skip?.(child)) text += textOf(child, read, skip);
    at = child.to;
  }
  return text + read(at, node.to);
}

function textOf(node: SyntaxNode, read: ReadText, skip?: (n: SyntaxNode) => boolean): string {
  if (node.name === 'Escape') return read(node.from + 1, node.to);
  if (node.name === 'Entity') return decodeReferences(read(node.from, node.to));
  if (node.name === 'HardBreak') return '\n';
  if (node.name === 'URL' && node.parent?.name === 'Autolink') return read(node.from, node.to);
  return SILENT.has(node.name) ? '' : contentOf(node, read, skip);
}
