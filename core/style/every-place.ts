import type { StyleHit, TextEdit } from './rule.js';

/**
 * One finding for all places of one kind, so that a small habit fills no list: it points at the
 * first, counts them, and its edit mends them all.
 */
export function everyPlace<Place extends { readonly from: number; readonly to: number }>(
  places: readonly Place[],
  editsOf: (place: Place) => readonly TextEdit[],
): StyleHit[] {
  const [first] = places;
  if (first === undefined) return [];
  const { from, to } = first;
  return [{ from, to, params: { count: places.length }, edits: places.flatMap(editsOf) }];
}
