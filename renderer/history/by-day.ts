import type { PostVersion } from '../../core/contract/history.js';
import { dateFormat } from '../i18n/date-format.js';

/** The versions of one day in the person's own time zone. */
export interface VersionDay {
  readonly id: string;
  readonly label: string;
  readonly versions: PostVersion[];
}

/** Versions grouped by day, in the order they come. */
export function byDay(versions: readonly PostVersion[], language: string): VersionDay[] {
  const label = dateFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const days: VersionDay[] = [];
  for (const version of versions) {
    const day = label.format(new Date(version.at));
    const last = days.at(-1);
    if (last?.label === day) last.versions.push(version);
    else days.push({ id: `day ${day}`, label: day, versions: [version] });
  }
  return days;
}
