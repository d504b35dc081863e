import { StateEffect, StateField, type EditorState } from '@codemirror/state';

interface AwaitedPlace {
  /** The offset that was handed to the host; the host names it when the picture is there. */
  readonly key: number;
  readonly at: number;
}

/** Says that pictures were handed over for this offset, or that the next one goes to another place. */
export const awaitPlace = StateEffect.define<AwaitedPlace>({
  map: (place, changes) => ({ ...place, at: changes.mapPos(place.at, 1) }),
});

/** Places kept at once; a picture that has not come after so many others will not come. */
const KEPT = 64;

/**
 * The places of pictures that are still being taken into the library. Writing goes on meanwhile, so
 * each place moves with the text it was dropped on.
 */
export const awaitedPlaces = StateField.define<readonly AwaitedPlace[]>({
  create: () => [],
  update(places, transaction) {
    const { changes, docChanged, effects } = transaction;
    let next = docChanged
      ? places.map((place) => ({ ...place, at: changes.mapPos(place.at, 1) }))
      : places;
    for (const effect of effects) {
      if (!effect.is(awaitPlace)) continue;
      next = [effect.value, ...next.filter((place) => place.key !== effect.value.key)];
    }
    return next.slice(0, KEPT);
  },
});

/** Where the text that stood at `key` when pictures were handed over stands now; `key` itself when none were. */
export function placeNow(state: EditorState, key: number): number {
  const place = state.field(awaitedPlaces).find((awaited) => awaited.key === key);
  return Math.min(place?.at ?? key, state.doc.length);
}
