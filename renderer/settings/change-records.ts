import type { RecordId } from '../../core/post/post.js';

/** The records with one of them changed. */
export function changeRecord<Entry extends { readonly id: RecordId }>(
  records: readonly Entry[],
  id: RecordId,
  change: Partial<Entry>,
): Entry[] {
  return records.map((record) => (record.id === id ? { ...record, ...change } : record));
}

/** The record to show: the chosen one while it exists, else the first. */
export function chosenRecord<Entry extends { readonly id: RecordId }>(
  records: readonly Entry[],
  chosen: RecordId | null,
): Entry | null {
  return records.find(({ id }) => id === chosen) ?? records[0] ?? null;
}

/** A name nobody has yet: the wanted one, else with a number behind it. */
export function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let number = 2; taken.includes(name); number += 1) name = `${wanted} ${number}`;
  return name;
}
