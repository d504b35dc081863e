interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const GERMAN =
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?:,?\s+(?<hour>\d{1,2}):(?<minute>\d{2}))?(?:\s*Uhr)?$/;
const ISO =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T\s]+(?<hour>\d{1,2}):(?<minute>\d{2}))?$/;

/** A publish date as people write it, in the blog's time zone: "25.11.2026, 09:00". Empty for none. */
export function writePublishDate(iso: string | null, timeZone: string): string {
  if (iso === null) return '';
  const { year, month, day, hour, minute } = wallTimeAt(Date.parse(iso), timeZone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(day)}.${two(month)}.${year}, ${two(hour)}:${two(minute)}`;
}

/**
 * Reads "25.11.2026", "25.11.2026 9:00" or "2026-11-25 09:00" in an IANA time zone as UTC ISO.
 * Empty text is null, for "no date"; undefined is text that is no date. Without a time: 9 o'clock.
 */
export function readPublishDate(text: string, timeZone: string): string | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const groups = (GERMAN.exec(trimmed) ?? ISO.exec(trimmed))?.groups;
  if (groups === undefined) return undefined;
  const time = wallTimeOf(groups);
  return exists(time) ? new Date(toUtc(time, timeZone)).toISOString() : undefined;
}

/** A missing time of day is 9 o'clock; groups that took no part are undefined. */
function wallTimeOf(groups: Partial<Record<string, string>>): WallTime {
  return {
    year: Number(groups['year']),
    month: Number(groups['month']),
    day: Number(groups['day']),
    hour: Number(groups['hour'] ?? 9),
    minute: Number(groups['minute'] ?? 0),
  };
}

function asIfUtc({ year, month, day, hour, minute }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** 31 February and 25 o'clock do not come back from the calendar as they went in. */
function exists(time: WallTime): boolean {
  const date = new Date(asIfUtc(time));
  return (
    date.getUTCMonth() === time.month - 1 &&
    date.getUTCDate() === time.day &&
    date.getUTCHours() === time.hour &&
    date.getUTCMinutes() === time.minute
  );
}

function toUtc(time: WallTime, timeZone: string): number {
  const wanted = asIfUtc(time);
  let guess = wanted;
  // Twice, because the first correction may cross a change of the clocks.
  for (let round = 0; round < 2; round += 1) {
    guess += wanted - asIfUtc(wallTimeAt(guess, timeZone));
  }
  return guess;
}

function wallTimeAt(instant: number, timeZone: string): WallTime {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
  };
}
