import type { TextEdit } from './rule.js';

/** A text with edits made, which must not overlap; places are UTF-16 offsets of the text as it was. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let done = '';
  let at = 0;
  for (const { from, to, insert } of edits.toSorted((a, b) => a.from - b.from)) {
    done += text.slice(at, from) + insert;
    at = to;
  }
  return done + text.slice(at);
}
