import { Facet } from '@codemirror/state';
import type { SlotList } from '../slot-list.js';

/** A place in the text where React draws a table. `key` stays the same while the element lives. */
export interface TableSlot {
  readonly key: number;
  readonly element: HTMLElement;
  /** The table's Markdown. */
  readonly source: string;
}

/** The tables that are in the page right now. */
export const tableSlots = Facet.define<SlotList<TableSlot>, SlotList<TableSlot> | null>({
  combine: (values) => values[0] ?? null,
});
