import { normalise } from '../normalise.js';

/** How much two texts share: twice the common words over all words (Dice, words counted as often as they occur). 0 to 1. */
export function wordOverlap(a: string, b: string): number {
  const [left, right] = [normalise(a).split(' '), normalise(b).split(' ')];
  const rest = new Map<string, number>();
  for (const word of right) rest.set(word, (rest.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of left) {
    const open = rest.get(word) ?? 0;
    if (open === 0) continue;
    common += 1;
    rest.set(word, open - 1);
  }
  return (2 * common) / (left.length + right.length);
}

/** The share of the words of `part` that occur in `whole`, 0 to 1; 0 for no words. */
export function shareOfWords(part: string, whole: string): number {
  const wanted = normalise(part).split(' ').filter(Boolean);
  const there = new Set(normalise(whole).split(' '));
  if (wanted.length === 0) return 0;
  return wanted.filter((word) => there.has(word)).length / wanted.length;
}

/** Whether the words of `part` stand in `whole` in this order, next to each other. Both normalised. */
export function containsWords(whole: string, part: string): boolean {
  return part !== '' && ` ${whole} `.includes(` ${part} `);
}

/**
 * Damerau–Levenshtein distance (neighbouring letters may swap places), or `limit + 1` as soon as it
 * is clear that it is larger than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, at(beforeLast, j - 2) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return Math.min(at(last, b.length), limit + 1);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
