import { z } from 'zod';
import type { AltDecision } from './image-use.js';

const Count = z.int().min(0);

/** How many pictures of a library were described, decorative or neither on a day (`YYYY-MM-DD`, UTC). Uses count, not files. */
export const ShareDay = z.object({
  day: z.iso.date(),
  described: Count,
  decorative: Count,
  missing: Count,
});
export type ShareDay = z.infer<typeof ShareDay>;

/** The days on which the numbers changed, oldest first; between two of them the earlier one holds. */
export const ShareHistory = z.object({ days: z.array(ShareDay) });
export type ShareHistory = z.infer<typeof ShareHistory>;

/** Four years of daily changes; older days are forgotten. */
const LONGEST = 1500;

/** The numbers of several posts together. */
export function addShares(
  parts: readonly Readonly<Record<AltDecision, number>>[],
): Record<AltDecision, number> {
  const sum = { described: 0, decorative: 0, missing: 0 };
  for (const part of parts) {
    sum.described += part.described;
    sum.decorative += part.decorative;
    sum.missing += part.missing;
  }
  return sum;
}

/** The history with what holds today: a day has one entry, its last. The same list when nothing is new. */
export function withToday(days: readonly ShareDay[], today: ShareDay): readonly ShareDay[] {
  const last = days.at(-1);
  if (last !== undefined && isSame(last, today)) return days;
  // A clock that was set back must not tear the order.
  const before = days.filter(({ day }) => day < today.day);
  return [...before, today].slice(-LONGEST);
}

function isSame(a: ShareDay, b: ShareDay): boolean {
  return a.described === b.described && a.decorative === b.decorative && a.missing === b.missing;
}
