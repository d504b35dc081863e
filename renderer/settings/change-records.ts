import type { LibraryContent } from '../../core/post/library.js';
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

/** The library with a record back where it stood before; changes of the other records stay. */
export function putBack(
  content: LibraryContent,
  before: LibraryContent,
  kind: 'categories' | 'authors',
  id: RecordId,
): LibraryContent {
  const at = before[kind].findIndex((record) => record.id === id);
  const record = before[kind][at];
  if (record === undefined || content[kind].some((each) => each.id === id)) return content;
  const records = [...content[kind].slice(0, at), record, ...content[kind].slice(at)];
  return { ...content, [kind]: records };
}
