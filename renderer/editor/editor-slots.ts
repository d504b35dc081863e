import { CardSlots } from './card-slots.js';
import type { FindSlot } from './find/find-slot.js';
import { MarkWatch } from './line/mark-watch.js';
import { SlotList } from './slot-list.js';
import type { TableSlot } from './table/table-slots.js';

/** The places of one view that React draws into. */
export interface EditorSlots {
  readonly pictures: CardSlots;
  readonly tables: SlotList<TableSlot>;
  readonly find: SlotList<FindSlot>;
  /** Tells what is drawn there when other words are marked. */
  readonly watch: MarkWatch;
}

/** Fresh places for a view. */
export function editorSlots(): EditorSlots {
  return {
    pictures: new CardSlots(),
    tables: new SlotList<TableSlot>(),
    find: new SlotList<FindSlot>(),
    watch: new MarkWatch(),
  };
}
