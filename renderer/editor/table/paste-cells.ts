import { htmlToCells, textToCells, type PastedCells } from '../../../core/paste/pasted-cells.js';
import { insertWords, lineIn } from '../line/line-view.js';
import { clipboardHtml, isCode, parsedDocument } from '../paste/clipboard-document.js';
import { isOwnCopy } from '../paste/own-copies.js';
import type { CellPlace } from './next-cell.js';
import type { TableActions } from './table-actions.js';
import { type TableGrid, withCells } from './table-text.js';

/** A table in which somebody pastes, and the cell where. */
export interface PastePlace {
  readonly block: HTMLElement | null;
  readonly grid: TableGrid;
  readonly at: CellPlace | null;
}

/**
 * Takes what is pasted into a cell: a few words go where the cursor stands, the cells of a table into the
 * cells from there on. Gives the table where more than the one cell changes, else null; plain words are
 * left to the cell.
 */
export function takePaste(
  event: React.ClipboardEvent,
  { block, grid, at }: PastePlace,
  actions: TableActions,
): TableGrid | null {
  const cell = block === null ? null : lineIn(block);
  if (cell === null || at === null || actions.isReadOnly()) return null;
  const pasted = onClipboard(event.clipboardData, at);
  if (pasted === null) return null;
  event.preventDefault();
  // Before the cell itself hears of it.
  event.stopPropagation();
  actions.onPasted(pasted);
  const words = onlyCell(pasted);
  if (words === null) return withCells(grid, at, pasted.rows);
  // Where nothing came along, what is selected stays.
  if (words !== '') insertWords(cell, words);
  return null;
}

function onClipboard(data: DataTransfer, { row }: CellPlace): PastedCells | null {
  const html = clipboardHtml(data);
  if (html !== null) return htmlToCells(parsedDocument(html), { intoHead: row === 0 });
  const words = data.getData('text/plain');
  const rows = isOwnCopy(words) || isCode(data) ? null : textToCells(words);
  return rows === null ? null : { rows, leftOut: [] };
}

function onlyCell({ rows }: PastedCells): string | null {
  const [first = [], ...others] = rows;
  return others.length === 0 && first.length < 2 ? (first[0] ?? '') : null;
}
