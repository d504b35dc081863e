import { localTime } from '../../post/local-time.js';

/** A moment (UTC ISO) as the blog's clock shows it, with its distance from UTC: `2026-03-01T10:00:00+01:00`. */
export function zonedTime(iso: string, timeZone: string): string {
  const local = localTime(iso, timeZone).replace(' ', 'T');
  const moment = Date.parse(iso);
  const part = ((moment % 1000) + 1000) % 1000;
  const minutes = Math.round((Date.parse(`${local}Z`) - (moment - part)) / 60_000);
  const away = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`;
  const fraction = part === 0 ? '' : `.${String(part).padStart(3, '0')}`;
  return `${local}${fraction}${offset}`;
}

function two(count: number): string {
  return String(count).padStart(2, '0');
}
