import { isolateHistory } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import type { PastedCells } from '../../../core/paste/pasted-cells.js';
import { type LineActions, lineActions } from '../line/line-actions.js';
import { marksOfTable, type MarksByWords } from '../line/word-marks.js';
import { minimalChange } from '../minimal-change.js';
import { pasteListener } from '../paste/rich-paste.js';
import type { CellPlace } from './next-cell.js';
import { tableAt } from './table-blocks.js';
import { endOfCell, type TableGrid, writeTable } from './table-text.js';

/** What a table can do to the text around it. */
export interface TableActions extends LineActions {
  /** `typed` says that somebody is typing: one undo takes back what was typed in one go. */
  onChange(element: HTMLElement, grid: TableGrid, typed: boolean): void;
  onRemove(element: HTMLElement): void;
  /** Goes on in the text before (-1) or behind (1) the table. */
  onLeave(element: HTMLElement, side: -1 | 1): void;
  onDrawn(): void;
  /** Cells were pasted; what stayed behind is said. */
  onPasted(pasted: PastedCells): void;
  /** What is marked in its cells right now. */
  marks(element: HTMLElement): MarksByWords;
  /** Goes to the next word that no dictionary knows, behind a cell. */
  onUnknownBehind(element: HTMLElement, place: CellPlace): void;
}

/** The actions on the tables of one view. */
export function tableActions(view: EditorView): TableActions {
  const placed = (element: HTMLElement) => {
    const at = view.posAtDOM(element);
    return tableAt(view.state, at, at);
  };
  const line = lineActions(view);
  return {
    ...line,
    onChange(element, grid, typed) {
      const table = placed(element);
      if (table === undefined) return;
      const change = minimalChange(table.source, writeTable(grid));
      if (change === null) return;
      const { from, to, insert } = change;
      const changes = { from: table.from + from, to: table.from + to, insert };
      const annotations = typed ? [] : isolateHistory.of('full');
      view.dispatch({ changes, annotations, userEvent: 'input.type.table' });
    },
    onRemove(element) {
      const table = placed(element);
      if (table === undefined) return;
      const { doc } = view.state;
      const gap = /^\n{0,2}/.exec(doc.sliceString(table.to, table.to + 2))?.[0].length ?? 0;
      const changes = { from: table.from, to: table.to + gap };
      view.dispatch({ changes, selection: { anchor: table.from }, userEvent: 'delete.table' });
      view.focus();
    },
    onLeave(element, side) {
      const table = placed(element);
      if (table === undefined) return;
      const end = Math.min(table.to + 1, view.state.doc.length);
      const anchor = side === 1 ? end : Math.max(table.from - 1, 0);
      view.dispatch({ selection: { anchor }, scrollIntoView: true });
      view.focus();
    },
    onDrawn: () => view.requestMeasure(),
    onPasted({ leftOut }) {
      for (const tell of view.state.facet(pasteListener)) tell({ pictures: [], leftOut });
    },
    marks(element) {
      const table = element.isConnected ? placed(element) : undefined;
      return table === undefined ? {} : marksOfTable(view.state, table);
    },
    onUnknownBehind(element, { row, column }) {
      const table = placed(element);
      if (table !== undefined)
        line.onNextUnknown(table.from + endOfCell(table.source, row, column));
    },
  };
}
