import type { MergeChoices, MergeConflict, Merged } from './conflict.js';

/** The same content, whatever the order of an object's keys. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** JSON with sorted keys: equal content gives equal text, and an order that no side can choose. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * The one version that three-way comparison allows: the side that changed, or either when both made
 * the same change. Undefined when both changed it differently.
 */
export function agreed<T>(base: T, ours: T, theirs: T): T | undefined {
  if (isSame(ours, theirs)) return ours;
  if (isSame(base, ours)) return theirs;
  if (isSame(base, theirs)) return ours;
  return undefined;
}

/** Merges a value as a whole. A conflict carries the given id and field. */
export function mergeValue<T>(
  sides: { readonly base: T; readonly ours: T; readonly theirs: T },
  about: { readonly id: string; readonly field: string },
  choices: MergeChoices,
): Merged<T> {
  const { base, ours, theirs } = sides;
  const value = agreed(base, ours, theirs);
  if (value !== undefined) return { value, conflicts: [] };
  const chosen = choices[about.id];
  if (chosen === 'ours' || chosen === 'theirs') return { value: sides[chosen], conflicts: [] };
  return { value: ours, conflicts: [{ ...about, kind: 'value', ...asJson(sides) }] };
}

function asJson(sides: { base: unknown; ours: unknown; theirs: unknown }) {
  // Posts are plain JSON by their schema; what is undefined in a record is null in a conflict.
  const plain = ({ base, ours, theirs }: typeof sides) => ({
    base: base ?? null,
    ours: ours ?? null,
    theirs: theirs ?? null,
  });
  return plain(sides) as Pick<
    Extract<MergeConflict, { kind: 'value' }>,
    'base' | 'ours' | 'theirs'
  >;
}
