const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day as people write it ("24.12.2026", "2026-12-24") as `2026-12-24`; null for none, undefined for no day. */
export function readDay(text: string): string | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const german = GERMAN.exec(trimmed);
  const [, year = '', month = '', day = ''] =
    german === null ? (ISO.exec(trimmed) ?? []) : ['', german[3], german[2], german[1]];
  const written = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const date = new Date(`${written}T00:00:00Z`);
  // The 31st of February does not come back from the calendar as it went in.
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  return isDay ? written : undefined;
}
