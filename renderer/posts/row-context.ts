import { createContext } from 'react';
import type { RecordId } from '../../core/post/post.js';

/** What all rows share: names by id, the search and how to write dates and lists. */
export interface RowNeeds {
  readonly names: ReadonlyMap<RecordId, string>;
  readonly query: string;
  readonly terms: readonly string[];
  readonly date: Intl.DateTimeFormat;
  readonly list: Intl.ListFormat;
}

/** Reaches the rows on the screen without building ten thousand others anew at every key of a search. */
export const RowContext = createContext<RowNeeds>({
  names: new Map(),
  query: '',
  terms: [],
  date: new Intl.DateTimeFormat(),
  list: new Intl.ListFormat(),
});
