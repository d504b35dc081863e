/**
 * Where a place in a text went when the text changed in one spot meanwhile.
 * Offsets are UTF-16. A place inside what was replaced moves to the end of the replacement.
 */
export function mapPosition(before: string, after: string, at: number): number {
  if (before === after) return at;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (at <= start) return at;
  if (at >= before.length - end) return at + after.length - before.length;
  return after.length - end;
}
