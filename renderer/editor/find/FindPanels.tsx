import type { EditorView } from '@codemirror/view';
import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { SlotList } from '../slot-list.js';
import { FindPanel } from './FindPanel.js';
import type { FindSlot } from './find-slot.js';

/** What the find panel of one view takes. */
export interface FindPanelsProps {
  readonly view: EditorView;
  readonly slots: SlotList<FindSlot>;
}

/** Draws the find panel into its place while it is open. */
export function FindPanels({ view, slots }: FindPanelsProps) {
  const open = useSyncExternalStore(slots.subscribe, slots.snapshot);
  return open.map(({ key, element, count }) =>
    createPortal(<FindPanel view={view} count={count} />, element, key),
  );
}
