import type { NoteAnchor, ReviewNote } from '../post/review-note.js';
import { beginningOf } from '../typography/beginning.js';

/** Where a note's words stand in a text, UTF-16 offsets. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

type PassageAnchor = Extract<NoteAnchor, { kind: 'passage' }>;

/** As the schema has it: longer passages are marked by their beginning. */
const LONGEST_QUOTE = 500;
const LONGEST_BEFORE = 60;
/** Fewer characters than these are no evidence that a changed passage is still the same. */
const SHORTEST_TRACE = 12;

/** Anchors a range of a text by its words; null when it holds none. */
export function anchorPassage(body: string, { from, to }: Passage): PassageAnchor | null {
  const marked = body.slice(from, to);
  const start = from + marked.length - marked.trimStart().length;
  const quote = beginningOf(marked.trim(), LONGEST_QUOTE);
  if (quote === '') return null;
  return { kind: 'passage', quote, before: body.slice(Math.max(0, start - LONGEST_BEFORE), start) };
}

/** Where exactly these words stand; of equal passages the one with the same words before it. */
export function findPassage(body: string, { quote, before }: PassageAnchor): Passage | null {
  let best: Passage | null = null;
  let most = -1;
  for (let at = body.indexOf(quote); at !== -1; at = body.indexOf(quote, at + 1)) {
    const shared = sharedEnd(body.slice(Math.max(0, at - before.length), at), before);
    if (shared > most) [best, most] = [{ from: at, to: at + quote.length }, shared];
  }
  return best;
}

/** Where a passage stands that was rewritten in part: by its longest beginning or end that is left. */
export function traceOfPassage(body: string, { quote, before }: PassageAnchor): Passage | null {
  const breaks = [...quote.matchAll(/\s+/g)].map(({ index }) => index).reverse();
  for (const at of breaks) {
    const head = quote.slice(0, at);
    const tail = quote.slice(quote.length - at).trimStart();
    for (const part of [head, tail]) {
      if (part.length < SHORTEST_TRACE) continue;
      const found = findPassage(body, { kind: 'passage', quote: part, before });
      if (found !== null) return found;
    }
  }
  return null;
}

/**
 * The notes with anchors that say what stands at their `places` (by note id) now, after a text was
 * edited. The same array when nothing changed; a passage that is gone keeps its old words.
 */
export function anchoredAnew(
  notes: ReviewNote[],
  body: string,
  places: ReadonlyMap<string, Passage>,
): ReviewNote[] {
  const next = notes.map((note) => {
    const place = places.get(note.id);
    if (note.anchor.kind !== 'passage' || place === undefined) return note;
    const anchor = anchorPassage(body, place);
    if (anchor === null || isRemnant(anchor.quote, note.anchor.quote)) return note;
    if (isSameAnchor(anchor, note.anchor)) return note;
    return { ...note, anchor };
  });
  return next.some((note, at) => note !== notes[at]) ? next : notes;
}

/** Whether so little is left of a passage that it counts as gone: somebody wrote over it. */
export function isRemnant(now: string, before: string): boolean {
  return now.trim().length < Math.min(3, before.length);
}

/** A foreign anchor may have less before it; that alone is no change. */
function isSameAnchor(made: PassageAnchor, known: PassageAnchor): boolean {
  return made.quote === known.quote && made.before.endsWith(known.before);
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}
