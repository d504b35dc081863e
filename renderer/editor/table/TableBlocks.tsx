import type { EditorView } from '@codemirror/view';
import { useMemo, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { MarkWatch } from '../line/mark-watch.js';
import type { SlotList } from '../slot-list.js';
import { tableActions } from './table-actions.js';
import type { TableSlot } from './table-slots.js';
import { TableBlock } from './TableBlock.js';

/** What the tables of one view take. */
export interface TableBlocksProps {
  readonly view: EditorView;
  readonly slots: SlotList<TableSlot>;
  readonly watch: MarkWatch;
}

/** Draws every visible table into the place the view made for it. */
export function TableBlocks({ view, slots, watch }: TableBlocksProps) {
  const open = useSyncExternalStore(slots.subscribe, slots.snapshot);
  const actions = useMemo(() => tableActions(view), [view]);
  return open.map((slot) =>
    createPortal(<TableBlock {...{ slot, actions, watch }} />, slot.element, slot.key),
  );
}
