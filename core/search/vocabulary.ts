import { matchOf, type Match } from './words.js';

const END = '\n';
/** Stems that may wait outside the long text before it is written anew. */
const WAITING = 500;

/**
 * The stems of an index, numbered from 0. All of them lie in one long text as well, because looking
 * for a term in that is many times quicker than looking at each stem.
 */
export class Vocabulary {
  private readonly stems: string[] = [];
  private readonly numbers = new Map<string, number>();
  private text = END;
  /** Where each stem that is in `text` begins. */
  private starts: number[] = [];

  get size(): number {
    return this.stems.length;
  }

  /** The number of a stem; a new one gets the next. */
  numberOf(stem: string): number {
    const known = this.numbers.get(stem);
    if (known !== undefined) return known;
    const number = this.stems.push(stem) - 1;
    this.numbers.set(stem, number);
    return number;
  }

  /** The stem of a number. */
  stem(number: number): string {
    return this.stems[number] ?? '';
  }

  /** Calls `found` with the number of every stem that a term matches, and how well. */
  match(term: string, found: (number: number, match: Match) => void): void {
    if (this.stems.length - this.starts.length > WAITING + this.starts.length / 10) this.join();
    let at = this.text.indexOf(term);
    while (at !== -1) {
      const number = this.numberAt(at);
      const stem = this.stem(number);
      const match = matchOf(term, stem);
      if (match > 0) found(number, match);
      at = this.text.indexOf(term, (this.starts[number] ?? 0) + stem.length);
    }
    for (let number = this.starts.length; number < this.stems.length; number += 1) {
      const match = matchOf(term, this.stem(number));
      if (match > 0) found(number, match);
    }
  }

  private join(): void {
    let start = END.length;
    this.starts = this.stems.map((stem) => {
      const own = start;
      start += stem.length + END.length;
      return own;
    });
    this.text = `${END}${this.stems.join(END)}${END}`;
  }

  /** The stem that stands at an offset of `text`. */
  private numberAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
