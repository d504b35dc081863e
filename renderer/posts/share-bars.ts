import type { ShareDay } from '../../core/image/share-history.js';

/** One step of the picture: place and width in per cent, shares from 0 to 1. */
export interface ShareBar {
  readonly day: string;
  readonly x: number;
  readonly width: number;
  readonly described: number;
  readonly decorative: number;
}

const DAY = 86_400_000;
/** More steps than this cannot be told apart at the width of a column. */
const MOST = 120;

/** The steps of the newest days, each as wide as its numbers held; a day without pictures leaves a gap. */
export function shareBars(days: readonly ShareDay[]): ShareBar[] {
  const shown = days.slice(-MOST);
  const times = shown.map(({ day }) => Date.parse(day));
  const start = times[0] ?? 0;
  const end = (times.at(-1) ?? 0) + DAY;
  const scale = 100 / (end - start);
  return shown.flatMap((day, index) => {
    const total = day.described + day.decorative + day.missing;
    if (total === 0) return [];
    const from = times[index] ?? start;
    return [
      {
        day: day.day,
        x: (from - start) * scale,
        width: ((times[index + 1] ?? end) - from) * scale,
        described: day.described / total,
        decorative: day.decorative / total,
      },
    ];
  });
}
