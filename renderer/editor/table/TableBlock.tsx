import { type KeyboardEvent, memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CellPlace, nextCell } from './next-cell.js';
import type { TableActions } from './table-actions.js';
import type { TableSlot } from './table-slots.js';
import { readTable, type TableGrid, withCell, withRow } from './table-text.js';
import { TableBar } from './TableBar.js';
import styles from './TableBlock.module.css';

/** What a table in the text takes. */
export interface TableBlockProps {
  readonly slot: TableSlot;
  readonly actions: TableActions;
}

/** A table whose cells are written in place. Tab goes from cell to cell and makes a new row behind the last. */
export const TableBlock = memo(function TableBlock({ slot, actions }: TableBlockProps) {
  const { t } = useTranslation('editor');
  const block = useRef<HTMLDivElement>(null);
  const grid = useMemo(() => readTable(slot.source), [slot.source]);
  const [at, setAt] = useState<CellPlace | null>(null);
  useLayoutEffect(() => actions.onDrawn(), [actions, slot.source]);
  const change = (next: TableGrid) => actions.onChange(slot.element, next);
  const focusCell = ({ row, column }: CellPlace) => {
    const cell = `[data-cell="${row} ${column}"]`;
    block.current?.querySelector<HTMLTextAreaElement>(cell)?.select();
  };
  const onKey = (event: KeyboardEvent<HTMLElement>, place: CellPlace) => {
    if (event.altKey && event.key === 'F10') {
      event.preventDefault();
      block.current?.querySelector<HTMLElement>('[role=toolbar] button')?.focus();
    }
    const goal = nextCell(event, place, grid);
    if (goal === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (goal === 'before' || goal === 'behind') {
      actions.onLeave(slot.element, goal === 'before' ? -1 : 1);
    } else if (goal === 'new row') {
      change(withRow(grid, grid.rows.length - 1));
      requestAnimationFrame(() => focusCell({ row: grid.rows.length, column: 0 }));
    } else focusCell(goal);
  };
  return (
    <div
      ref={block}
      className={styles['block']}
      role="group"
      aria-label={t('table.name', { rows: grid.rows.length, columns: grid.aligns.length })}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setAt(null);
      }}
    >
      {at !== null && (
        <TableBar
          {...{ grid, at }}
          onChange={change}
          onRemove={() => actions.onRemove(slot.element)}
        />
      )}
      <table className={styles['table']}>
        <tbody>
          {grid.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((text, column) => (
                <Cell
                  key={column}
                  text={text}
                  align={grid.aligns[column] ?? null}
                  place={{ row, column }}
                  entered={at !== null}
                  onFocus={setAt}
                  onKey={onKey}
                  onChange={(typed) => change(withCell(grid, row, column, typed))}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

interface CellProps {
  readonly text: string;
  readonly align: TableGrid['aligns'][number];
  readonly place: CellPlace;
  readonly entered: boolean;
  onFocus(place: CellPlace): void;
  onKey(event: KeyboardEvent<HTMLElement>, place: CellPlace): void;
  onChange(text: string): void;
}

function Cell({ text, align, place, entered, onFocus, onKey, onChange }: CellProps) {
  const { t } = useTranslation('editor');
  // While it is being written a cell keeps what was typed; the text of the post trims it.
  const [typed, setTyped] = useState<string | null>(null);
  const { row, column } = place;
  const Tag = row === 0 ? 'th' : 'td';
  const head = row === 0 ? { scope: 'col' } : {};
  return (
    <Tag {...head} style={{ textAlign: align ?? 'left' }}>
      <textarea
        data-cell={`${row} ${column}`}
        rows={1}
        value={typed ?? text}
        tabIndex={entered ? 0 : -1}
        spellCheck={false}
        aria-label={t('table.cell', { row: row + 1, column: column + 1 })}
        onFocus={() => onFocus(place)}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => onKey(event, place)}
        onChange={(event) => {
          const next = event.target.value.replace(/\n/g, ' ');
          setTyped(next);
          onChange(next);
        }}
      />
    </Tag>
  );
}
