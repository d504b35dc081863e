import type { SearchedPart } from './searched-text.js';
import { Vocabulary } from './vocabulary.js';
import { matchOf, wordsIn } from './words.js';

/** A document that holds every term; more `score` is better. */
export interface SearchHit {
  readonly id: string;
  readonly score: number;
}

/** What a document brings with it: its texts, and the ids of named records (categories, authors) it belongs to. */
export interface SearchedDocument {
  readonly id: string;
  readonly parts: readonly SearchedPart[];
  readonly records: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly records: readonly string[];
}

const NONE = 0xffffffff;
const WEIGHT_BITS = 8;
const MAX_WEIGHT = 255;
/** What a word of a weight adds to a score: ten times is worth more than once, but not ten times more. */
const WORTH = Float64Array.from({ length: MAX_WEIGHT + 1 }, (_, weight) => Math.log2(1 + weight));
/** How much a hit in a record's name counts, as a word's weight does. */
const RECORD_WEIGHT = 6;

/**
 * A full-text index in two flat arrays: per stem a chain of entries, each a document number and a
 * weight in one number. A changed document is added anew and the former one skipped, so that a
 * change costs its own words only; when half is skipped the arrays are written anew.
 * Holds up to 16 million additions between two rewritings.
 */
export class SearchIndex {
  private readonly numbers = new Map<string, number>();
  private documents: (Entry | null)[] = [];
  private vocabulary = new Vocabulary();
  private heads: number[] = [];
  private postings = new Uint32Array(1024);
  private next = new Uint32Array(1024);
  private count = 0;

  /** Documents that can be found. */
  get size(): number {
    return this.numbers.size;
  }

  /** Adds a document in the place of the one with its id. */
  put({ id, parts, records }: SearchedDocument): void {
    this.remove(id);
    const weights = new Map<string, number>();
    for (const { text, weight } of parts) {
      for (const { stem } of wordsIn(text)) weights.set(stem, (weights.get(stem) ?? 0) + weight);
    }
    const number = this.documents.push({ id, records }) - 1;
    this.numbers.set(id, number);
    for (const [stem, weight] of weights) this.add(stem, number, Math.min(weight, MAX_WEIGHT));
  }

  /** Takes a document out; nothing happens when it is not there. */
  remove(id: string): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    this.numbers.delete(id);
    this.documents[number] = null;
    if (this.documents.length > 64 && this.numbers.size * 2 < this.documents.length) this.rewrite();
  }

  /**
   * The documents that hold every term, in a text or in the name of one of their records, best
   * first, the latest added first among equals. `names` are stems by record id.
   */
  find(terms: readonly string[], names: ReadonlyMap<string, readonly string[]>): SearchHit[] {
    if (terms.length === 0) return [];
    const { length } = this.documents;
    const totals = new Float64Array(length);
    const held = new Uint32Array(length);
    terms.forEach((term, at) => {
      const best = this.scores(term, names);
      for (let number = 0; number < length; number += 1) {
        const score = best[number] ?? 0;
        if (score === 0 || held[number] !== at) continue;
        held[number] = at + 1;
        totals[number] = (totals[number] ?? 0) + score;
      }
    });
    const hits: SearchHit[] = [];
    for (let number = length - 1; number >= 0; number -= 1) {
      const entry = this.documents[number];
      if (held[number] !== terms.length || entry === null || entry === undefined) continue;
      hits.push({ id: entry.id, score: totals[number] ?? 0 });
    }
    return hits.sort((a, b) => b.score - a.score);
  }

  private scores(term: string, names: ReadonlyMap<string, readonly string[]>): Float64Array {
    const best = new Float64Array(this.documents.length);
    const note = (number: number, score: number) => {
      if (score > (best[number] ?? 0)) best[number] = score;
    };
    this.vocabulary.match(term, (stem, match) => {
      let entry = this.heads[stem] ?? NONE;
      while (entry !== NONE) {
        const posting = this.postings[entry] ?? 0;
        note(posting >>> WEIGHT_BITS, match * (WORTH[posting & MAX_WEIGHT] ?? 0));
        entry = this.next[entry] ?? NONE;
      }
    });
    const named = recordScores(term, names);
    if (named.size === 0) return best;
    this.documents.forEach((entry, number) => {
      for (const record of entry?.records ?? []) note(number, named.get(record) ?? 0);
    });
    return best;
  }

  private add(stem: string, number: number, weight: number): void {
    if (this.count === this.postings.length) this.grow(Math.ceil(this.count * 1.5));
    const term = this.vocabulary.numberOf(stem);
    this.postings[this.count] = ((number << WEIGHT_BITS) | weight) >>> 0;
    this.next[this.count] = this.heads[term] ?? NONE;
    this.heads[term] = this.count;
    this.count += 1;
  }

  private grow(size: number): void {
    const [postings, next] = [new Uint32Array(size), new Uint32Array(size)];
    postings.set(this.postings.subarray(0, this.count));
    next.set(this.next.subarray(0, this.count));
    [this.postings, this.next] = [postings, next];
  }

  /** Keeps what can be found and gives back the rest of the memory. */
  private rewrite(): void {
    const { documents, heads, postings, next, vocabulary } = this;
    const moved = new Map<number, number>();
    this.documents = documents.filter((entry, number) => {
      if (entry === null) return false;
      moved.set(number, moved.size);
      this.numbers.set(entry.id, moved.size - 1);
      return true;
    });
    this.vocabulary = new Vocabulary();
    this.heads = [];
    this.postings = new Uint32Array(Math.max(1024, postings.length >>> 1));
    this.next = new Uint32Array(this.postings.length);
    this.count = 0;
    for (let term = 0; term < vocabulary.size; term += 1) {
      let entry = heads[term] ?? NONE;
      while (entry !== NONE) {
        const posting = postings[entry] ?? 0;
        const number = moved.get(posting >>> WEIGHT_BITS);
        if (number !== undefined) this.add(vocabulary.stem(term), number, posting & MAX_WEIGHT);
        entry = next[entry] ?? NONE;
      }
    }
  }
}

/** What a term scores for each record whose name holds it. */
function recordScores(
  term: string,
  names: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [record, stems] of names) {
    const match = Math.max(0, ...stems.map((stem) => matchOf(term, stem)));
    if (match > 0) scores.set(record, match * Math.log2(1 + RECORD_WEIGHT));
  }
  return scores;
}
