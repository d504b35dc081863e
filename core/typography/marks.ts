import type { Language } from '../post/post.js';

/** The quotation marks of a language: outer pair, inner pair. */
export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

/** „…“ and ‚…‘ in German, “…” and ‘…’ in English. */
export const QUOTE_MARKS: Readonly<Record<Language, QuoteMarks>> = {
  de: { open: '„', close: '“', innerOpen: '‚', innerClose: '‘' },
  en: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
};

/** The apostrophe, in both languages. */
export const APOSTROPHE = '’';

/** A space that keeps its neighbours on one line. */
export const NO_BREAK_SPACE = '\u00a0';
