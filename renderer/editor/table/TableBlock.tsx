import { type ClipboardEvent, memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkWatch } from '../line/mark-watch.js';
import { useMarks } from '../line/use-marks.js';
import type { MarksByWords } from '../line/word-marks.js';
import { useCurrentInSight } from '../line/use-current-in-sight.js';
import { Cell, type CellProps } from './Cell.js';
import { useLeaving } from './use-leaving.js';
import { movedBy, type TableStep } from './moved-parts.js';
import { type CellPlace, nextCell, rowsMoved } from './next-cell.js';
import { takePaste } from './paste-cells.js';
import type { TableActions } from './table-actions.js';
import type { TableSlot } from './table-slots.js';
import { readTable, type TableGrid, withCell, withRow } from './table-text.js';
import { cellIn, focusCell, holdFocus } from './table-focus.js';
import { TableBar } from './TableBar.js';
import styles from './TableBlock.module.css';

/** What a table in the text takes. */
export interface TableBlockProps {
  readonly slot: TableSlot;
  readonly actions: TableActions;
  readonly watch: MarkWatch;
}

/** A table whose cells are written in place. Tab goes from cell to cell and makes a new row behind the last. */
export const TableBlock = memo(function TableBlock({ slot, actions, watch }: TableBlockProps) {
  const { t } = useTranslation('editor');
  const block = useRef<HTMLDivElement>(null);
  const grid = useMemo(() => readTable(slot.source), [slot.source]);
  const marks = useMarks(watch, () => actions.marks(slot.element));
  useCurrentInSight(block, marks);
  const [at, setAt] = useState<CellPlace | null>(null);
  const leave = useLeaving(block, at !== null, () => setAt(null));
  useLayoutEffect(() => actions.onDrawn(), [actions, slot.source]);
  const change = (next: TableGrid, typed = false) => actions.onChange(slot.element, next, typed);
  const arrange = (next: TableGrid, place: CellPlace) => {
    holdFocus(block.current, cellIn(next, place));
    change(next);
    setAt(cellIn(next, place));
  };
  const move = (place: CellPlace, step: TableStep) => {
    const moved = movedBy(grid, place, step);
    if (moved !== null && !actions.isReadOnly()) arrange(moved.grid, moved.at);
    return true;
  };
  const onKey = (event: KeyboardEvent, edge: boolean, place: CellPlace): boolean => {
    if (event.altKey && event.key === 'F10') {
      block.current?.querySelector<HTMLElement>('[role=toolbar] button')?.focus();
      return true;
    }
    const rows = rowsMoved(event);
    if (rows !== 0) return move(place, { rows, columns: 0 });
    const goal = nextCell(event, place, grid, edge);
    if (goal === null) return false;
    if (goal === 'before' || goal === 'behind') {
      actions.onLeave(slot.element, goal === 'before' ? -1 : 1);
    } else if (goal === 'new row') {
      if (actions.isReadOnly()) return false;
      change(withRow(grid, grid.rows.length - 1));
      requestAnimationFrame(() => focusCell(block.current, { row: grid.rows.length, column: 0 }));
    } else focusCell(block.current, goal);
    return true;
  };
  const onPaste = (event: ClipboardEvent) => {
    const grown = takePaste(event, { block: block.current, grid, at }, actions);
    if (grown !== null && at !== null) arrange(grown, at);
  };
  return (
    <div
      ref={block}
      className={styles['block']}
      role="group"
      aria-label={t('table.name', { rows: grid.rows.length, columns: grid.aligns.length })}
      onBlur={leave.onBlur}
      onPasteCapture={onPaste}
    >
      {at !== null && !actions.isReadOnly() && (
        <TableBar
          {...{ grid, at }}
          onChange={(next) => arrange(next, at)}
          onMove={(step) => void move(at, step)}
          onRemove={() => actions.onRemove(slot.element)}
        />
      )}
      <table className={styles['table']}>
        <tbody>
          <Rows
            {...{ grid, at, marks, actions, onKey }}
            onEnter={setAt}
            onNextUnknown={(place) => actions.onUnknownBehind(slot.element, place)}
            onChange={({ row, column }, words, typed) =>
              change(withCell(grid, row, column, words), typed)
            }
          />
        </tbody>
      </table>
    </div>
  );
});

interface RowsProps extends Pick<CellProps, 'actions' | 'onKey' | 'onEnter'> {
  readonly grid: TableGrid;
  readonly at: CellPlace | null;
  readonly marks: MarksByWords;
  onNextUnknown(place: CellPlace): void;
  onChange(place: CellPlace, words: string, typed: boolean): void;
}

function Rows({ grid, at, marks, onNextUnknown, onChange, ...shared }: RowsProps) {
  return grid.rows.map((cells, row) => (
    <tr key={row}>
      {cells.map((text, column) => (
        <Cell
          key={column}
          text={text}
          align={grid.aligns[column] ?? null}
          place={{ row, column }}
          active={at?.row === row && at.column === column}
          entered={at !== null}
          {...shared}
          marks={marks[`${row} ${column}`]}
          onNextUnknown={() => onNextUnknown({ row, column })}
          onChange={(words, typed) => onChange({ row, column }, words, typed)}
        />
      ))}
    </tr>
  ));
}
