import type { Tokens } from 'marked';
import { cellTokens } from '../../markdown/tokens.js';
import type { BlockContext } from './block-context.js';
import { block } from './rich-text.js';
import { writeInline } from './write-inline.js';

/** A table as a block; its columns are as wide as their words. */
export function writeTable(token: Tokens.Table, context: BlockContext): string {
  const head = writeRow(token.header, context);
  const rows = token.rows.map((row) => writeRow(row, context)).join('');
  const body = rows === '' ? '' : `<tbody>${rows}</tbody>`;
  return block(
    'table',
    { hasFixedLayout: false },
    `<figure class="wp-block-table"><table><thead>${head}</thead>${body}</table></figure>`,
  );
}

function writeRow(row: readonly Tokens.TableCell[], context: BlockContext): string {
  return `<tr>${row.map((cell) => writeCell(cell, context)).join('')}</tr>`;
}

function writeCell(cell: Tokens.TableCell, context: BlockContext): string {
  const inner = writeInline(cellTokens(cell), context).trim();
  const align =
    cell.align === null ? '' : ` class="has-text-align-${cell.align}" data-align="${cell.align}"`;
  // An empty header cell names nothing and would be announced as one that does.
  if (!cell.header || inner === '') return `<td${align}>${inner}</td>`;
  return `<th${align} scope="col">${inner}</th>`;
}
