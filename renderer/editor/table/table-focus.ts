import type { CellPlace } from './next-cell.js';
import type { TableGrid } from './table-text.js';

/** Puts the cursor into a cell of a table. */
export function focusCell(block: HTMLElement | null, { row, column }: CellPlace): void {
  const cell = block?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`);
  // In the cell that is written already it is the editor that takes keys.
  (cell?.querySelector<HTMLElement>('[contenteditable]') ?? cell)?.focus();
}

/** A cell of a grid: the asked one, or where that is gone the nearest. */
export function cellIn({ rows, aligns }: TableGrid, { row, column }: CellPlace): CellPlace {
  return { row: Math.min(row, rows.length - 1), column: Math.min(column, aligns.length - 1) };
}

/**
 * Keeps the focus where it is while a table changes around it: on the button of its bar, or, where
 * that cannot be pressed any more, in the cell it was about. Call it before the change is drawn.
 */
export function holdFocus(block: HTMLElement | null, at: CellPlace): void {
  const held = document.activeElement;
  if (!(held instanceof HTMLButtonElement) || block?.contains(held) !== true) return;
  requestAnimationFrame(() => {
    if (held.isConnected && !held.disabled) held.focus();
    else focusCell(block, at);
  });
}
