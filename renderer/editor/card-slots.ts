import { Facet } from '@codemirror/state';
import type { PlacedImage } from '../../core/image/find-images.js';
import { SlotList } from './slot-list.js';

/** A place in the text where React draws a picture. `key` stays the same while the element lives. */
export interface CardSlot {
  readonly key: number;
  readonly element: HTMLElement;
  readonly image: PlacedImage;
  /** `card` stands on lines of its own, `chip` inside a line. */
  readonly shape: 'card' | 'chip';
}

/** The pictures that are in the page right now; the editor fills it, React reads it as an external store. */
export class CardSlots extends SlotList<CardSlot> {}

/** The slots that this editor's pictures use. */
export const cardSlots = Facet.define<CardSlots, CardSlots | null>({
  combine: (values) => values[0] ?? null,
});
