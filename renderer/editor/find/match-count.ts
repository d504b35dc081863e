import { getSearchQuery, type SearchQuery, setSearchQuery } from '@codemirror/search';
import type { EditorState } from '@codemirror/state';
import type { EditorView, ViewUpdate } from '@codemirror/view';
import { imagesIn } from '../placed-images.js';
import { tableAt } from '../table/table-blocks.js';

/** More matches than this are not counted one by one. */
const MOST = 1_000;
/** How long typing must rest before it is counted anew, in milliseconds. */
const PAUSE = 200;

interface Match {
  readonly from: number;
  readonly to: number;
}

/** What was found. `current` counts from 1, 0 where the selection is no match; `most`: there are more. */
export interface Found {
  readonly query: SearchQuery;
  readonly total: number;
  readonly most: boolean;
  readonly current: number;
  /** Where the current match stands when it cannot be marked in the text. */
  readonly inside: 'table' | 'picture' | null;
}

/** Counts what an open find panel looks for, as an external store; in the pauses of typing, never with a key. */
export class MatchCount {
  #matches: readonly Match[];
  #found: Found;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #view: EditorView;
  readonly #listeners = new Set<() => void>();

  constructor(view: EditorView) {
    this.#view = view;
    this.#matches = matchesOf(view.state);
    this.#found = found(view.state, this.#matches);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): Found => this.#found;

  /** Takes note of what happened to the view. */
  update({ docChanged, selectionSet, transactions, state }: ViewUpdate): void {
    const asked = transactions.some(({ effects }) =>
      effects.some((effect) => effect.is(setSearchQuery)),
    );
    if (asked) this.#count(state);
    else if (docChanged) this.#later();
    else if (selectionSet) this.#tell(state);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#count(this.#view.state), PAUSE);
  }

  #count(state: EditorState): void {
    clearTimeout(this.#timer);
    this.#matches = matchesOf(state);
    this.#tell(state);
  }

  #tell(state: EditorState): void {
    this.#found = found(state, this.#matches);
    for (const listener of this.#listeners) listener();
  }
}

function matchesOf(state: EditorState): Match[] {
  const query = getSearchQuery(state);
  const matches: Match[] = [];
  if (!query.valid) return matches;
  const cursor = query.getCursor(state);
  for (let step = cursor.next(); step.done !== true && matches.length <= MOST; step = cursor.next())
    matches.push(step.value);
  return matches;
}

function found(state: EditorState, matches: readonly Match[]): Found {
  const { from, to } = state.selection.main;
  const at = matches.findIndex((match) => match.from === from && match.to === to);
  return {
    query: getSearchQuery(state),
    total: Math.min(matches.length, MOST),
    most: matches.length > MOST,
    current: at + 1,
    inside: at === -1 ? null : insideOf(state, from, to),
  };
}

function insideOf(state: EditorState, from: number, to: number): Found['inside'] {
  if (tableAt(state, from, to) !== undefined) return 'table';
  return imagesIn(state).some((image) => image.from <= from && image.to >= to) ? 'picture' : null;
}
