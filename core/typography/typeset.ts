import type { Language } from '../post/post.js';
import type { TypingSettings } from '../style/settings.js';
import { NO_BREAK_SPACE } from './marks.js';
import { typedQuote } from './quotes.js';
import { staysTogether, TIGHT_INITIALS } from './spaces.js';

/** What to set in place of the last `back` characters, the typed one among them. */
export interface Typeset {
  readonly back: number;
  readonly insert: string;
}

/** As much of a line as the rules look back at. */
const LOOK_BACK = 400;

/**
 * What a character should become that was typed behind `before` (its line so far, or the end of it);
 * null when it stays. Language and settings are the post's and the library's.
 */
export function typeset(
  before: string,
  typed: string,
  language: Language,
  settings: TypingSettings,
): Typeset | null {
  const line = before.slice(-LOOK_BACK);
  return (
    (settings.quotes ? quote(line, typed, language) : null) ??
    (settings.ellipsis ? ellipsis(line, typed) : null) ??
    (settings.dashes ? dash(line, typed) : null) ??
    (settings.spaces && language === 'de' ? spaces(line, typed) : null)
  );
}

function quote(before: string, typed: string, language: Language): Typeset | null {
  if (typed !== '"' && typed !== "'") return null;
  return { back: 1, insert: typedQuote(typed, before, language) };
}

function ellipsis(before: string, typed: string): Typeset | null {
  return typed === '.' && /(?<!\.)\.\.$/.test(before) ? { back: 3, insert: '…' } : null;
}

/** A hyphen between two spaces; at the beginning of a line it opens a list. */
function dash(before: string, typed: string): Typeset | null {
  if (typed !== ' ') return null;
  const hyphens = /[^\s>*+-][ \u00a0](--?)$/u.exec(before)?.[1];
  return hyphens === undefined ? null : { back: hyphens.length + 1, insert: '– ' };
}

/** The number of an item or a quotation's mark must keep its space, or it is none. */
const OPENS_LINE = /^[\s>]*(?:[-*+]\s+)*(?:\d{1,9}[.)]|[-*+>]|#{1,6})$/;

function spaces(before: string, typed: string): Typeset | null {
  const text = before + typed;
  if (typed === '.') {
    const tight = TIGHT_INITIALS.exec(text)?.[0];
    if (tight !== undefined && !/\s/.test(tight)) {
      return { back: tight.length, insert: tight.replace(/\.(?=.)/g, `.${NO_BREAK_SPACE}`) };
    }
  }
  if (/\p{L}/u.test(typed)) return null;
  // „4. März“ is complete only when the word is; „10 %“ is with its sign.
  return joined(text, text) ?? (/[\p{N}%]/u.test(typed) ? null : joined(before, text));
}

function joined(upTo: string, text: string): Typeset | null {
  const at = upTo.lastIndexOf(' ');
  const [left, right] = [upTo.slice(0, at), upTo.slice(at + 1)];
  if (at === -1 || right === '' || OPENS_LINE.test(left)) return null;
  if (!staysTogether(left, right)) return null;
  return { back: text.length - at, insert: NO_BREAK_SPACE + text.slice(at + 1) };
}
