import { searchPanelOpen, setSearchQuery } from '@codemirror/search';
import { Facet, type Extension, type Transaction } from '@codemirror/state';
import { ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { setSpelling } from '../spelling/spelling-marks.js';

/** Tells those who draw words elsewhere that other words may be marked now: never with a key. */
export class MarkWatch {
  readonly #listeners = new Set<() => void>();
  #told = false;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  tell(): void {
    if (this.#told) return;
    this.#told = true;
    // Not before the view has drawn itself: whoever listens asks it for places.
    queueMicrotask(() => {
      this.#told = false;
      for (const listener of this.#listeners) listener();
    });
  }
}

const watches = Facet.define<MarkWatch>();

const watching = ViewPlugin.define(() => ({
  update(update: ViewUpdate) {
    if (isMarked(update)) for (const watch of update.state.facet(watches)) watch.tell();
  },
}));

/** Lets `watch` tell whenever spelling or the find panel mark other words in the text. */
export function markWatch(watch: MarkWatch): Extension {
  return [watches.of(watch), watching];
}

function isMarked({ startState, state, selectionSet, transactions }: ViewUpdate): boolean {
  const isOpen = searchPanelOpen(state);
  if (isOpen !== searchPanelOpen(startState)) return true;
  if (isOpen && selectionSet && !transactions.some(isTyped)) return true;
  return transactions.some(({ effects }) =>
    effects.some((effect) => effect.is(setSpelling) || effect.is(setSearchQuery)),
  );
}

function isTyped(transaction: Transaction): boolean {
  return transaction.isUserEvent('input.type') || transaction.isUserEvent('delete');
}
