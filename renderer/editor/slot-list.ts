/** Places in the page that the editor fills with elements and React draws into, as an external store. */
export class SlotList<Slot extends { readonly key: number; readonly element: HTMLElement }> {
  #slots: readonly Slot[] = [];
  #next = 0;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): readonly Slot[] => this.#slots;

  /** Opens a slot, or gives the known one of this element other contents. */
  put(slot: Omit<Slot, 'key'> & { readonly element: HTMLElement }): void {
    const known = this.#slots.find(({ element }) => element === slot.element);
    const next = { ...slot, key: known?.key ?? this.#next++ } as unknown as Slot;
    this.#set([...this.#slots.filter((other) => other !== known), next]);
  }

  remove(element: HTMLElement): void {
    this.#set(this.#slots.filter((slot) => slot.element !== element));
  }

  #set(slots: readonly Slot[]): void {
    this.#slots = [...slots].sort((a, b) => a.key - b.key);
    for (const listener of this.#listeners) listener();
  }
}
