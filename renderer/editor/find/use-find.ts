import { forceParsing } from '@codemirror/language';
import { replaceAll, SearchQuery, setSearchQuery } from '@codemirror/search';
import type { EditorView } from '@codemirror/view';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Found, MatchCount } from './match-count.js';
import { isSeen } from './seen-words.js';

/** How strictly is looked for something. */
export type FindOption = 'caseSensitive' | 'wholeWord' | 'regexp';

/** What somebody asks the panel for. */
export type FindWish = Partial<Pick<SearchQuery, 'search' | 'replace' | FindOption>>;

/** What the panel shows, and what can be asked of it. */
export interface Find {
  readonly found: Found;
  /** How many were just replaced everywhere; null when nothing was. */
  readonly replaced: number | null;
  ask(wish: FindWish): void;
  replaceEverything(): void;
}

/** Milliseconds that reading the rest of a long text may take before everything in it is replaced. */
const READING = 1_000;

/** The state of the find panel of one view. */
export function useFind(view: EditorView, count: MatchCount): Find {
  const found = useSyncExternalStore(count.subscribe, count.snapshot);
  const [replaced, setReplaced] = useState<number | null>(null);
  const { query } = found;
  // The editor makes a query of its own from what is selected.
  useEffect(() => {
    if (query.test !== isSeen) view.dispatch({ effects: setSearchQuery.of(asking(query, {})) });
  }, [view, query]);
  return {
    found,
    replaced,
    ask(wish) {
      setReplaced(null);
      view.dispatch({ effects: setSearchQuery.of(asking(query, wish)) });
    },
    replaceEverything() {
      if (!query.valid) return;
      forceParsing(view, view.state.doc.length, READING);
      let all = 0;
      const cursor = query.getCursor(view.state);
      while (cursor.next().done !== true) all += 1;
      if (!replaceAll(view)) return;
      setReplaced(all);
    },
  };
}

/** Patterns read \n and \t as signs of their own; plain words are what they are. */
function asking(query: SearchQuery, wish: FindWish): SearchQuery {
  const { search, replace, caseSensitive, wholeWord, regexp } = query;
  const next = { search, replace, caseSensitive, wholeWord, regexp, ...wish };
  return new SearchQuery({ ...next, literal: !next.regexp, test: isSeen });
}
