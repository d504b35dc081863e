import { Facet } from '@codemirror/state';
import type { PlacedImage } from '../../core/image/find-images.js';

/** A place in the text where React draws a picture's card. `key` stays the same while the element lives. */
export interface CardSlot {
  readonly key: number;
  readonly element: HTMLElement;
  readonly image: PlacedImage;
  /** `card` stands on lines of its own, `chip` inside a line. */
  readonly shape: 'card' | 'chip';
}

/** The cards that are in the page right now; the editor fills it, React reads it as an external store. */
export class CardSlots {
  #slots: readonly CardSlot[] = [];
  #next = 0;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): readonly CardSlot[] => this.#slots;

  /** Opens a slot, or gives a known one another picture. */
  put(element: HTMLElement, image: PlacedImage, shape: CardSlot['shape']): void {
    const known = this.#slots.find((slot) => slot.element === element);
    const slot = { key: known?.key ?? this.#next++, element, image, shape };
    this.#set([...this.#slots.filter((other) => other !== known), slot]);
  }

  remove(element: HTMLElement): void {
    this.#set(this.#slots.filter((slot) => slot.element !== element));
  }

  #set(slots: readonly CardSlot[]): void {
    this.#slots = [...slots].sort((a, b) => a.key - b.key);
    for (const listener of this.#listeners) listener();
  }
}

/** The slots that this editor's cards use. */
export const cardSlots = Facet.define<CardSlots, CardSlots | null>({
  combine: (values) => values[0] ?? null,
});
