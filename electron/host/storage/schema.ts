/** What kind of document a step of a migration is given. */
export type DocumentSort = 'library' | 'post' | 'trashed' | 'asset';

/**
 * The stored shapes over time. `steps[n]` makes a payload of version n one of version n + 1; it must
 * be pure, and it is never changed once it was released.
 */
export interface Schema {
  readonly version: number;
  readonly steps: Readonly<Record<number, (payload: unknown, sort: DocumentSort) => unknown>>;
}

/**
 * The shapes this app writes. A new field with a default needs no new version: older libraries open
 * unchanged. A document with a higher version was written by a newer Blogpult.
 */
export const SCHEMA: Schema = { version: 1, steps: {} };

/** A payload of an older version as one of the present. Throws for a version without a step. */
export function upgraded(
  payload: unknown,
  from: number,
  sort: DocumentSort,
  { version, steps }: Schema,
): unknown {
  let present = payload;
  for (let at = from; at < version; at += 1) {
    const step = steps[at];
    if (step === undefined) throw new Error(`no step from schema ${at}`);
    present = step(present, sort);
  }
  return present;
}
