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
