import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LineEditor, type Pressed } from '../line/LineEditor.js';
import { pressEnters, unknownAt } from '../line/enter-by-mouse.js';
import type { WordMark } from '../line/word-marks.js';
import { CellText } from './CellText.js';
import type { CellPlace } from './next-cell.js';
import type { TableActions } from './table-actions.js';
import type { TableGrid } from './table-text.js';
import styles from './TableBlock.module.css';

/** What a cell takes. */
export interface CellProps {
  readonly text: string;
  readonly align: TableGrid['aligns'][number];
  readonly place: CellPlace;
  /** Somebody writes in this cell; `entered`: in this table. */
  readonly active: boolean;
  readonly entered: boolean;
  readonly actions: TableActions;
  /** What is marked in it while nobody writes there. */
  readonly marks: readonly WordMark[] | undefined;
  onEnter(place: CellPlace): void;
  /** A key in the cell; true when it led elsewhere. */
  onKey(event: KeyboardEvent, edge: boolean, place: CellPlace): boolean;
  onChange(text: string, typed: boolean): void;
  onNextUnknown(): void;
}

/** One cell: its words as they look, and while somebody writes in it an editor of its own. */
export function Cell(props: CellProps) {
  const { text, align, place, active, entered, actions, onEnter, onKey } = props;
  const { t } = useTranslation('editor');
  const pressedRef = useRef<Pressed | null>(null);
  const label = t('table.cell', { row: place.row + 1, column: place.column + 1 });
  const Tag = place.row === 0 ? 'th' : 'td';
  const head = place.row === 0 ? { scope: 'col' } : {};
  const named = active
    ? {}
    : ({ role: 'textbox', 'aria-label': label, tabIndex: entered ? 0 : -1 } as const);
  return (
    <Tag {...head} style={{ textAlign: align ?? 'left' }}>
      <div
        {...named}
        className={styles['cell']}
        data-cell={`${place.row} ${place.column}`}
        onFocus={() => onEnter(place)}
        onMouseDown={(event) => {
          if (!active && pressEnters(event, pressedRef)) onEnter(place);
        }}
        onContextMenu={(event) => {
          const word = active ? null : unknownAt(event.target);
          if (word === null) return;
          event.preventDefault();
          actions.want(word);
          onEnter(place);
        }}
      >
        {active ? (
          <LineEditor
            {...{ text, label, actions, pressedRef }}
            marks
            onKey={(event, edge) => onKey(event, edge, place)}
            onChange={props.onChange}
            onNextUnknown={props.onNextUnknown}
          />
        ) : (
          <CellText text={text} marks={props.marks} />
        )}
      </div>
    </Tag>
  );
}
