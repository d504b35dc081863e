import type { KeyboardEvent } from 'react';
import type { TableGrid } from './table-text.js';

/** A cell by its row and column, both from 0; row 0 is the head. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell: another cell, out of the table, or a row that is made for it; null stays. */
export type CellGoal = CellPlace | 'before' | 'behind' | 'new row' | null;

/** Tab and Enter as in a word processor; up and down between rows and out of the table; Escape leaves it. */
export function nextCell(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { row, column }: CellPlace,
  { rows, aligns }: TableGrid,
): CellGoal {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const last = { row: rows.length - 1, column: aligns.length - 1 };
  if (event.key === 'Escape') return 'behind';
  if (event.key === 'Tab') {
    return event.shiftKey ? previous({ row, column }, last.column) : next({ row, column }, last);
  }
  if (event.key === 'ArrowUp') return row === 0 ? 'before' : { row: row - 1, column };
  const down = event.key === 'Enter' || event.key === 'ArrowDown';
  if (!down) return null;
  return row === last.row ? 'behind' : { row: row + 1, column };
}

function next({ row, column }: CellPlace, last: CellPlace): CellGoal {
  if (column < last.column) return { row, column: column + 1 };
  return row < last.row ? { row: row + 1, column: 0 } : 'new row';
}

function previous({ row, column }: CellPlace, last: number): CellGoal {
  if (column > 0) return { row, column: column - 1 };
  return row > 0 ? { row: row - 1, column: last } : 'before';
}
