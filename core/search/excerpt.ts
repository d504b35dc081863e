import { type FoundWord, matchOf, wordsIn } from './words.js';

/** A place in a text, UTF-16 offsets. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** A piece of a text around what was found in it; `marks` are the places in `text`, in their order. */
export interface Excerpt {
  readonly text: string;
  readonly marks: Mark[];
}

/** Length of an excerpt in UTF-16 units, and how much of it stands before the first hit. */
const LENGTH = 170;
const BEFORE = 50;

/** Where words of a text match one of the terms. */
export function marksIn(text: string, terms: readonly string[]): Mark[] {
  return hitsIn(text, terms).map(({ from, to }) => ({ from, to }));
}

/** The piece of a text that holds the most different terms, cut between words; null when none is in it. */
export function excerptOf(text: string, terms: readonly string[]): Excerpt | null {
  const hits = hitsIn(text, terms);
  const first = richest(hits);
  if (first === undefined) return null;
  const from = startOf(text, first.from);
  const to = endOf(text, from + LENGTH, first.to);
  const lead = from > 0 ? '… ' : '';
  const shift = lead.length - from;
  const marks = hits
    .filter((hit) => hit.from >= from && hit.to <= to)
    .map((hit) => ({ from: hit.from + shift, to: hit.to + shift }));
  return { text: `${lead}${text.slice(from, to)}${to < text.length ? ' …' : ''}`, marks };
}

interface Hit extends FoundWord {
  readonly term: string;
}

function hitsIn(text: string, terms: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (const word of terms.length === 0 ? [] : wordsIn(text)) {
    const term = terms.find((each) => matchOf(each, word.stem) > 0);
    if (term !== undefined) hits.push({ ...word, term });
  }
  return hits;
}

/** The hit from which the next `LENGTH - BEFORE` characters hold the most different terms. */
function richest(hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined;
  let most = 0;
  hits.forEach((hit, at) => {
    const terms = new Set<string>();
    for (let next = at; next < hits.length; next += 1) {
      const other = hits[next];
      if (other === undefined || other.to > hit.from + LENGTH - BEFORE) break;
      terms.add(other.term);
    }
    if (best === undefined || terms.size > most) [best, most] = [hit, Math.max(1, terms.size)];
  });
  return best;
}

function startOf(text: string, hit: number): number {
  if (hit <= BEFORE) return 0;
  const space = text.indexOf(' ', hit - BEFORE);
  return space === -1 || space >= hit ? hit : space + 1;
}

/** Never inside the hit, should that alone be longer than an excerpt. */
function endOf(text: string, wanted: number, hitEnd: number): number {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(' ', wanted);
  return Math.max(hitEnd, space);
}
