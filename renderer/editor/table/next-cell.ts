import type { TableGrid } from './table-text.js';

/** A cell by its row and column, both from 0; row 0 is the head. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell: another cell, out of the table, or a row that is made for it; null stays. */
export type CellGoal = CellPlace | 'before' | 'behind' | 'new row' | null;

/**
 * Tab and Enter as in a word processor; up and down between rows and out of the table; Escape leaves
 * it. `edge` says whether up or down would leave the cell's own lines.
 */
export function nextCell(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { row, column }: CellPlace,
  { rows, aligns }: TableGrid,
  edge = true,
): CellGoal {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const last = { row: rows.length - 1, column: aligns.length - 1 };
  if (event.key === 'Escape') return 'behind';
  if (event.key === 'Tab') {
    return event.shiftKey ? previous({ row, column }, last.column) : next({ row, column }, last);
  }
  const step = rowStep(event, edge);
  if (step === 0) return null;
  if (row + step < 0) return 'before';
  return row + step > last.row ? 'behind' : { row: row + step, column };
}

/** How many rows down a key moves the row of the cell in which it is pressed: Alt with up or down. */
export function rowsMoved({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>): -1 | 0 | 1 {
  if (!altKey || ctrlKey || metaKey || shiftKey) return 0;
  return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
}

/** How many rows a key goes down. Enter with Shift stays: it ends a line in the cell. */
function rowStep(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  edge: boolean,
): -1 | 0 | 1 {
  if (key === 'Enter') return shiftKey ? 0 : 1;
  if (!edge) return 0;
  return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
}

function next({ row, column }: CellPlace, last: CellPlace): CellGoal {
  if (column < last.column) return { row, column: column + 1 };
  return row < last.row ? { row: row + 1, column: 0 } : 'new row';
}

function previous({ row, column }: CellPlace, last: number): CellGoal {
  if (column > 0) return { row, column: column - 1 };
  return row > 0 ? { row: row - 1, column: last } : 'before';
}
