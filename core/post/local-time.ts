/** The moment as a clock in `timeZone` shows it, `YYYY-MM-DD HH:MM:SS`; an unknown zone counts as UTC. `iso` is UTC. */
export function localTime(iso: string, timeZone: string): string {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(new Date(iso))
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '00';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  return `${date} ${part('hour')}:${part('minute')}:${part('second')}`;
}

/** The day that a calendar in `timeZone` shows at a moment, `YYYY-MM-DD`; else as `localTime`. */
export function localDay(iso: string, timeZone: string): string {
  return localTime(iso, timeZone).slice(0, 10);
}

/** The moment (UTC ISO) at which a clock in `timeZone` shows `local` (`YYYY-MM-DD HH:MM:SS`); null for what is no time. */
export function momentOf(local: string, timeZone: string): string | null {
  const wanted = Date.parse(`${local.replace(' ', 'T')}Z`);
  if (Number.isNaN(wanted)) return null;
  let moment = wanted;
  // Twice, because the first correction may cross a change of the clocks.
  for (let round = 0; round < 2; round += 1) {
    const shown = localTime(new Date(moment).toISOString(), timeZone);
    moment += wanted - Date.parse(`${shown.replace(' ', 'T')}Z`);
  }
  return new Date(moment).toISOString();
}

const OPTIONS = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
} as const;

function formatOf(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-GB', { ...OPTIONS, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...OPTIONS, timeZone: 'UTC' });
  }
}
