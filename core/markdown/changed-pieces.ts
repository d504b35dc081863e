import { chunkEnd } from './chunk-end.js';

/** Of the pieces before, `0..first` and `last..` stand in the new text too, with `pieces` between them. */
export interface ChangedPieces {
  readonly first: number;
  readonly last: number;
  readonly pieces: readonly string[];
}

/** Cuts a text into pieces where it differs from the one whose pieces were `before`. */
export function changedPieces(source: string, before: readonly string[]): ChangedPieces {
  const head = equalHead(source, before);
  const starts = equalTail(source, before, head);
  const pieces: string[] = [];
  let at = head.end;
  while (at < source.length && !starts.has(at)) {
    const end = chunkEnd(source, at);
    pieces.push(source.slice(at, end));
    at = end;
  }
  return { first: head.count, last: starts.get(at) ?? before.length, pieces };
}

/** The pieces at the beginning that stay, and where they end. */
function equalHead(source: string, before: readonly string[]): { count: number; end: number } {
  let end = 0;
  let count = 0;
  for (const piece of before) {
    if (!source.startsWith(piece, end)) break;
    end += piece.length;
    count += 1;
  }
  // Where a piece ends depends on the line behind it, so the last equal one is read again.
  const last = before[count - 1];
  return last === undefined ? { count, end } : { count: count - 1, end: end - last.length };
}

/** Offsets at which the new text goes on as the old one from some piece to its end, with that piece's index. */
function equalTail(
  source: string,
  before: readonly string[],
  head: { count: number; end: number },
): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  let at = source.length;
  for (let index = before.length - 1; index >= head.count; index -= 1) {
    const piece = before[index] ?? '';
    if (at - piece.length < head.end || !source.endsWith(piece, at)) break;
    at -= piece.length;
    starts.set(at, index);
  }
  return starts;
}
