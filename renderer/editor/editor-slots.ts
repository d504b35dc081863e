import { CardSlots } from './card-slots.js';
import type { FindSlot } from './find/find-slot.js';
import { SlotList } from './slot-list.js';
import type { TableSlot } from './table/table-slots.js';

/** The places of one view that React draws into. */
export interface EditorSlots {
  readonly pictures: CardSlots;
  readonly tables: SlotList<TableSlot>;
  readonly find: SlotList<FindSlot>;
}

/** Fresh places for a view. */
export function editorSlots(): EditorSlots {
  return {
    pictures: new CardSlots(),
    tables: new SlotList<TableSlot>(),
    find: new SlotList<FindSlot>(),
  };
}
