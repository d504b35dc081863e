/**
 * What of a document does not come along, or comes along changed: pictures that cannot be reached or have
 * no place in a cell, players and frames, form fields, the boxes of tasks, drawings, formulas, comments and
 * deleted text of a word processor, footnotes whose text was not copied or has no place in a cell, merged
 * table cells, addresses that lead nowhere from here, and marks of advertisers in addresses.
 */
const LEFT_OUT = [
  'pictures',
  'embeds',
  'forms',
  'ticks',
  'drawings',
  'formulas',
  'comments',
  'deleted',
  'footnotes',
  'spans',
  'addresses',
  'tracking',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** Counts what is left out on the way. */
export class LeftOutCount {
  private readonly counts = new Map<LeftOut, number>();

  add(what: LeftOut, count = 1): void {
    if (count > 0) this.counts.set(what, (this.counts.get(what) ?? 0) + count);
  }

  /** Every kind that occurred with its count, in the order of `LEFT_OUT`. */
  list(): { what: LeftOut; count: number }[] {
    return LEFT_OUT.flatMap((what) => {
      const count = this.counts.get(what);
      return count === undefined ? [] : [{ what, count }];
    });
  }
}
