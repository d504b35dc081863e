import type { EditorView } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSteady } from '../use-steady.js';
import { cellView, takeCellText } from './cell-view.js';
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
  onEnter(place: CellPlace): void;
  /** A key in the cell; true when it led elsewhere. */
  onKey(event: KeyboardEvent, edge: boolean, place: CellPlace): boolean;
  onChange(text: string, typed: boolean): void;
}

/** One cell: its words as they look, and while somebody writes in it an editor of its own. */
export function Cell(props: CellProps) {
  const { text, align, place, active, entered, onEnter } = props;
  const { t } = useTranslation('editor');
  const pressedRef = useRef<{ x: number; y: number } | null>(null);
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
          if (active || event.button !== 0) return;
          // The cell's editor takes the place of what was pressed, and puts the cursor there.
          event.preventDefault();
          pressedRef.current = { x: event.clientX, y: event.clientY };
          onEnter(place);
        }}
      >
        {active ? (
          <CellEditor {...props} label={label} pressedRef={pressedRef} />
        ) : (
          <CellText text={text} />
        )}
      </div>
    </Tag>
  );
}

interface CellEditorProps extends CellProps {
  readonly label: string;
  readonly pressedRef: React.RefObject<{ x: number; y: number } | null>;
}

function CellEditor({ text, label, place, actions, pressedRef, onKey, onChange }: CellEditorProps) {
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const key = useSteady((event: KeyboardEvent, edge: boolean) => onKey(event, edge, place));
  const change = useSteady(onChange);
  const first = useRef({ text, label });
  useLayoutEffect(() => {
    if (parent.current === null) return;
    const { undo, redo } = actions;
    const made = cellView(
      parent.current,
      { ...first.current, readOnly: actions.isReadOnly(), aids: actions.aids() },
      {
        onText: change,
        onKey: key,
        undo,
        redo,
      },
    );
    view.current = made;
    made.focus();
    const at = pressedRef.current === null ? null : made.posAtCoords(pressedRef.current, false);
    pressedRef.current = null;
    const all = { anchor: 0, head: made.state.doc.length };
    made.dispatch({ selection: at === null ? all : { anchor: at } });
    return () => {
      view.current = null;
      made.destroy();
    };
  }, [actions, change, key, pressedRef]);
  useEffect(() => {
    if (view.current !== null) takeCellText(view.current, text);
  }, [text]);
  return <div ref={parent} />;
}
