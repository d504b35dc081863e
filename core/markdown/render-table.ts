import type { Tokens } from 'marked';
import type { Language } from '../post/post.js';
import type { RenderContext } from './render-context.js';
import { renderInline } from './render-inline.js';
import { cellTokens } from './tokens.js';

const LABEL: Record<Language, string> = {
  de: 'Tabelle, seitlich verschiebbar',
  en: 'Table, scrolls sideways',
};

/** Writes a table inside a figure that scrolls sideways and can be reached by keyboard. */
export function renderTable(token: Tokens.Table, context: RenderContext): string {
  const head = token.header.map((cell) => renderCell(cell, context)).join('');
  const rows = token.rows.map(
    (row) => `<tr>${row.map((cell) => renderCell(cell, context)).join('')}</tr>\n`,
  );
  const body = rows.length === 0 ? '' : `<tbody>\n${rows.join('')}</tbody>\n`;
  const label = LABEL[context.options.language];
  return (
    `<figure class="wp-block-table" tabindex="0" aria-label="${label}"><table>\n` +
    `<thead>\n<tr>${head}</tr>\n</thead>\n${body}</table></figure>\n`
  );
}

function renderCell(cell: Tokens.TableCell, context: RenderContext): string {
  const inner = renderInline(cellTokens(cell), context).trim();
  const align = cell.align === null ? '' : ` class="has-text-align-${cell.align}"`;
  // An empty header cell names nothing and would be announced as one that does.
  if (!cell.header || inner === '') return `<td${align}>${inner}</td>`;
  return `<th scope="col"${align}>${inner}</th>`;
}
