import type { CellPlace } from './next-cell.js';
import type { TableGrid } from './table-text.js';

/** Where a row or column goes: by one row, or by one column. */
export interface TableStep {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

/** A table in which the row or column of a cell was moved, and where that cell is now. */
export interface MovedGrid {
  readonly grid: TableGrid;
  readonly at: CellPlace;
}

/** Moves the row or the column of a cell by one; null at the edge. A row that comes first is the head. */
export function movedBy(grid: TableGrid, at: CellPlace, step: TableStep): MovedGrid | null {
  const place = { row: at.row + step.rows, column: at.column + step.columns };
  const isInside =
    Math.min(place.row, place.column) >= 0 &&
    place.row < grid.rows.length &&
    place.column < grid.aligns.length;
  if (!isInside) return null;
  const inRow = <T>(cells: readonly T[]) => swapped(cells, at.column, place.column);
  return {
    grid: { aligns: inRow(grid.aligns), rows: swapped(grid.rows, at.row, place.row).map(inRow) },
    at: place,
  };
}

function swapped<T>(list: readonly T[], a: number, b: number): T[] {
  return list.map((item, at) =>
    at === a ? (list[b] ?? item) : at === b ? (list[a] ?? item) : item,
  );
}
