import {
  type EditorState,
  type Extension,
  type Range,
  StateField,
  type Transaction,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { blockFacts, type Placed } from '../block-facts.js';
import type { SlotList } from '../slot-list.js';
import { type TableSlot, tableSlots } from './table-slots.js';

interface PlacedTable extends Placed {
  readonly source: string;
}

/** The tables between the blocks of the text; those in lists and quotations stay as they are written. */
const tables = blockFacts<PlacedTable>((block, read) => {
  if (block.name !== 'Table') return [];
  return [{ from: block.from, to: block.to, source: read(block.from, block.to) }];
});

/** Tables as grids whose cells are written in place. React draws into the slots. */
export function tableBlocks(slots: SlotList<TableSlot>): Extension {
  return [tableSlots.of(slots), tables, typedTable, grids];
}

/**
 * Where the table starts that somebody is typing sign by sign; it stays source until they go on two lines
 * below it or elsewhere, or the cursor would be thrown out of it in the middle of a line.
 */
const typedTable = StateField.define<number | null>({
  create: () => null,
  update(before, transaction) {
    const { changes, state } = transaction;
    const start = before === null ? startedByTyping(transaction) : changes.mapPos(before, -1);
    const table = start === null ? undefined : tableAt(state, start, start);
    const { head } = state.selection.main;
    return table !== undefined && head > table.from && head <= table.to + 1 ? table.from : null;
  },
});

function startedByTyping(transaction: Transaction): number | null {
  const { docChanged, startState, state } = transaction;
  if (!docChanged || !transaction.isUserEvent('input.type')) return null;
  // Words that are written in a cell reach the text from there.
  if (transaction.isUserEvent('input.type.table')) return null;
  const [old, now] = [startState.selection.main.head, state.selection.main.head];
  const table = tableAt(state, now, now);
  return table !== undefined && tableAt(startState, old, old) === undefined ? table.from : null;
}

/** Whether the table shows as it is written, because somebody is typing it. */
export function isTyped(state: EditorState, { from }: Placed): boolean {
  return state.field(typedTable) === from;
}

const grids = StateField.define<DecorationSet>({
  create: decorate,
  update: (decorations, { docChanged, changes, startState, state }) => {
    const typed = startState.field(typedTable) !== state.field(typedTable);
    if (typed || startState.field(tables).version !== state.field(tables).version)
      return decorate(state);
    return docChanged ? decorations.map(changes) : decorations;
  },
  provide: (field) => [
    EditorView.decorations.from(field),
    EditorView.atomicRanges.of(({ state }) => state.field(field)),
  ],
});

/** The table that a range of the text touches; undefined when there is none. */
export function tableAt(state: EditorState, from: number, to: number): PlacedTable | undefined {
  return state.field(tables).facts.find((table) => table.from <= to && table.to >= from);
}

function decorate(state: EditorState): DecorationSet {
  const slots = state.facet(tableSlots);
  if (slots === null) return Decoration.none;
  const shown = state.field(tables).facts.filter((table) => !isTyped(state, table));
  const found = shown.map(({ from, to, source }): Range<Decoration> => {
    const widget = new TableWidget(slots, source);
    return Decoration.replace({ widget, block: true }).range(
      state.doc.lineAt(from).from,
      state.doc.lineAt(to).to,
    );
  });
  return Decoration.set(found);
}

class TableWidget extends WidgetType {
  constructor(
    readonly slots: SlotList<TableSlot>,
    readonly source: string,
  ) {
    super();
  }

  override eq(other: TableWidget): boolean {
    return other.source === this.source;
  }

  override get estimatedHeight(): number {
    return 40 * this.source.split('\n').length;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'cm-desk-grid';
    this.slots.put({ element, source: this.source });
    return element;
  }

  override updateDOM(element: HTMLElement): boolean {
    if (!element.classList.contains('cm-desk-grid')) return false;
    this.slots.put({ element, source: this.source });
    return true;
  }

  override destroy(element: HTMLElement): void {
    this.slots.remove(element);
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
