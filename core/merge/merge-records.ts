import type { MergeChoices, Merged } from './conflict.js';
import { agreed, canonical, mergeValue } from './merge-value.js';

/** How the records of a list are told apart, and what the list is called in a conflict. */
export interface RecordList<T> {
  readonly field: string;
  readonly key: (record: T) => string;
}

/**
 * Merges lists of records that have a key: each record by itself, so that two people can add, change
 * and remove different ones. A list that one side left alone is taken from the other as it stands;
 * otherwise the order is the base's, and new records follow in an order that no side can choose.
 */
export function mergeRecords<T>(
  { field, key }: RecordList<T>,
  sides: {
    readonly base: readonly T[];
    readonly ours: readonly T[];
    readonly theirs: readonly T[];
  },
  choices: MergeChoices,
): Merged<T[]> {
  const whole = agreed(sides.base, sides.ours, sides.theirs);
  if (whole !== undefined) return { value: [...whole], conflicts: [] };
  const [base, ours, theirs] = [sides.base, sides.ours, sides.theirs].map(
    (records) => new Map(records.map((record) => [key(record), record])),
  ) as [Map<string, T>, Map<string, T>, Map<string, T>];
  const merged = orderedKeys(base, ours, theirs).map((name) =>
    mergeValue<T | null>(
      {
        base: base.get(name) ?? null,
        ours: ours.get(name) ?? null,
        theirs: theirs.get(name) ?? null,
      },
      { id: `${field}/${name}`, field },
      choices,
    ),
  );
  return {
    value: merged.flatMap(({ value }) => (value === null ? [] : [value])),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  };
}

function orderedKeys<T>(
  base: ReadonlyMap<string, T>,
  ours: ReadonlyMap<string, T>,
  theirs: ReadonlyMap<string, T>,
): string[] {
  const added = [...new Set([...ours.keys(), ...theirs.keys()])].filter((name) => !base.has(name));
  return [...base.keys(), ...added.sort((a, b) => (a < b ? -1 : 1))];
}

/** A list of plain words or ids, told apart by themselves. */
export function namesOf(field: string): RecordList<string> {
  return { field, key: (name) => name };
}

/** Records without an id: equal ones are one. */
export function valuesOf<T>(field: string): RecordList<T> {
  return { field, key: canonical };
}
