import type { SyntaxNode } from '@lezer/common';
import { createElement, type ReactNode } from 'react';
import { inlineText } from '../../../core/markdown/inline-text.js';
import { decodeReferences } from '../../../core/markdown/unescape.js';
import { Icon } from '../../ui/Icon.js';
import { parseCell } from '../line/line-language.js';
import { MarkedWords } from '../line/MarkedWords.js';
import type { WordMark } from '../line/word-marks.js';
import styles from './TableBlock.module.css';

/** What `CellText` takes: the Markdown of a cell, and what is marked in it. */
export interface CellTextProps {
  readonly text: string;
  readonly marks: readonly WordMark[] | undefined;
}

/** The words of a cell in which nobody writes, looking like what they are. */
export function CellText(cell: CellTextProps) {
  return inside(parseCell(cell.text).topNode, cell);
}

const ELEMENTS: Readonly<Record<string, string>> = {
  StrongEmphasis: 'strong',
  Emphasis: 'em',
  Strikethrough: 'del',
  InlineCode: 'code',
};
const SILENT = /(?:Mark|Title|Label|Comment|TeaserBreak)$/;

function inside(node: SyntaxNode, cell: CellTextProps): ReactNode[] {
  const drawn: ReactNode[] = [];
  let at = node.from;
  let marks = 0;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    drawn.push(words(cell, at, child.from), draw(child, cell));
    at = child.to;
    // The words of a link end at its second mark; its address follows.
    if (node.name === 'Link' && child.name === 'LinkMark' && ++marks === 2) return drawn;
  }
  return [...drawn, words(cell, at, node.to)];
}

function words({ text, marks }: CellTextProps, from: number, to: number): ReactNode {
  if (from === to) return null;
  return (
    <MarkedWords key={`words ${from}`} text={text.slice(from, to)} start={from} {...{ marks }} />
  );
}

function draw(node: SyntaxNode, cell: CellTextProps): ReactNode {
  const { name, from, to } = node;
  const { text } = cell;
  const element =
    ELEMENTS[name] ?? (name === 'InlineTag' ? tagOf(text.slice(from, to)) : undefined);
  if (element !== undefined) return createElement(element, { key: from }, ...inside(node, cell));
  if (name === 'Link' || name === 'Autolink') {
    return (
      <span key={from} className={styles['link']}>
        {inside(node, cell)}
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
  return SILENT.test(name) ? null : inside(node, cell);
}

function tagOf(source: string): string | undefined {
  return /^<(\w+)>/.exec(source)?.[1]?.toLowerCase();
}
