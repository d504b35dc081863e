import type { SyntaxNode } from '@lezer/common';
import { createElement, type ReactNode } from 'react';
import { inlineText } from '../../../core/markdown/inline-text.js';
import { decodeReferences } from '../../../core/markdown/unescape.js';
import { Icon } from '../../ui/Icon.js';
import { parseCell } from './cell-language.js';
import styles from './TableBlock.module.css';

/** What `CellText` takes: the Markdown of a cell. */
export interface CellTextProps {
  readonly text: string;
}

/** The words of a cell in which nobody writes, looking like what they are. */
export function CellText({ text }: CellTextProps) {
  return inside(parseCell(text).topNode, text);
}

const ELEMENTS: Readonly<Record<string, string>> = {
  StrongEmphasis: 'strong',
  Emphasis: 'em',
  Strikethrough: 'del',
  InlineCode: 'code',
};
const SILENT = /(?:Mark|Title|Label|Comment|TeaserBreak)$/;

function inside(node: SyntaxNode, text: string): ReactNode[] {
  const drawn: ReactNode[] = [];
  let at = node.from;
  let marks = 0;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    drawn.push(text.slice(at, child.from), draw(child, text));
    at = child.to;
    // The words of a link end at its second mark; its address follows.
    if (node.name === 'Link' && child.name === 'LinkMark' && ++marks === 2) return drawn;
  }
  return [...drawn, text.slice(at, node.to)];
}

function draw(node: SyntaxNode, text: string): ReactNode {
  const { name, from, to } = node;
  const element =
    ELEMENTS[name] ?? (name === 'InlineTag' ? tagOf(text.slice(from, to)) : undefined);
  if (element !== undefined) return createElement(element, { key: from }, ...inside(node, text));
  if (name === 'Link' || name === 'Autolink') {
    return (
      <span key={from} className={styles['link']}>
        {inside(node, text)}
      </span>
    );
  }
  if (name === 'Image') {
    return (
      <span key={from} className={styles['picture']}>
        <Icon name="image" size={16} />
        {inlineText(node, (start, end) => text.slice(start, end))}
      </span>
    );
  }
  if (name === 'FootnoteReference') return <sup key={from}>{text.slice(from + 2, to - 1)}</sup>;
  if (name === 'HardBreak') return <br key={from} />;
  if (name === 'Escape') return text.slice(from + 1, to);
  if (name === 'Entity') return decodeReferences(text.slice(from, to));
  return SILENT.test(name) ? null : inside(node, text);
}

function tagOf(source: string): string | undefined {
  return /^<(\w+)>/.exec(source)?.[1]?.toLowerCase();
}
