import { useTranslation } from 'react-i18next';
import type { IconName } from '../../ui/Icon.js';
import { IconButton } from '../../ui/IconButton.js';
import { Toolbar, ToolbarSeparator } from '../../ui/Toolbar.js';
import type { TableStep } from './moved-parts.js';
import type { CellPlace } from './next-cell.js';
import {
  type ColumnAlign,
  type TableGrid,
  withAlign,
  withColumn,
  withoutColumn,
  withoutRow,
  withRow,
} from './table-text.js';
import styles from './TableBlock.module.css';

const ALIGNS: readonly { readonly align: NonNullable<ColumnAlign>; readonly icon: IconName }[] = [
  { align: 'left', icon: 'text-left' },
  { align: 'center', icon: 'text-center' },
  { align: 'right', icon: 'text-right' },
];

const MOVES: readonly {
  readonly name: string;
  readonly icon: IconName;
  readonly step: TableStep;
}[] = [
  { name: 'rowUp', icon: 'arrow-up', step: { rows: -1, columns: 0 } },
  { name: 'rowDown', icon: 'arrow-down', step: { rows: 1, columns: 0 } },
  { name: 'columnLeft', icon: 'arrow-left', step: { rows: 0, columns: -1 } },
  { name: 'columnRight', icon: 'arrow-right', step: { rows: 0, columns: 1 } },
];

/** What `TableBar` takes. `at` is the cell that the actions are about. */
export interface TableBarProps {
  readonly grid: TableGrid;
  readonly at: CellPlace;
  onChange(grid: TableGrid): void;
  onMove(step: TableStep): void;
  onRemove(): void;
}

/** Rows, columns, their order and alignment, above the table while one writes in it. */
export function TableBar({ grid, at, onChange, onMove, onRemove }: TableBarProps) {
  const { t } = useTranslation('editor');
  const { row, column } = at;
  const action = (icon: IconName, name: string, next: TableGrid) => (
    <IconButton
      key={name}
      icon={icon}
      size="small"
      label={t(`table.${name}`)}
      isDisabled={next === grid}
      preventFocusOnPress
      onPress={() => onChange(next)}
    />
  );
  return (
    <div className={styles['bar']}>
      <Toolbar label={t('table.bar')}>
        {action('row-add', 'addRow', withRow(grid, row))}
        {action('row-remove', 'removeRow', withoutRow(grid, row))}
        {action('column-add', 'addColumn', withColumn(grid, column))}
        {action('column-remove', 'removeColumn', withoutColumn(grid, column))}
        <ToolbarSeparator />
        {MOVES.map(({ name, icon, step }) => (
          <IconButton
            key={name}
            icon={icon}
            size="small"
            label={t(`table.move.${name}`)}
            preventFocusOnPress
            onPress={() => onMove(step)}
          />
        ))}
        <ToolbarSeparator />
        {ALIGNS.map(({ align, icon }) => (
          <IconButton
            key={align}
            icon={icon}
            size="small"
            label={t(`table.${align}`)}
            pressed={(grid.aligns[column] ?? 'left') === align}
            preventFocusOnPress
            onPress={() => onChange(withAlign(grid, column, align))}
          />
        ))}
        <ToolbarSeparator />
        <IconButton
          icon="trash"
          size="small"
          label={t('table.remove')}
          preventFocusOnPress
          onPress={onRemove}
        />
      </Toolbar>
    </div>
  );
}
