import type { VersionName } from './version-name.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** After this nothing but the last few versions is kept. */
const KEPT_DAYS = 90;
/** However old they are: a clock that stood wrong must not cost every version. */
const ALWAYS_KEPT = 10;

/**
 * Which versions need not be kept any more at `now` (ms since 1970): of the last day all stay, of the
 * week one an hour, after that one a day, for 90 days. Versions kept before a restore, the trash or an
 * import, and conflict copies, are not thinned within the 90 days. The newest that was exported and the newest
 * that was released always stay: they are what the next export and the text of today are compared with. `names` may be in any order.
 */
export function thinVersions(names: readonly VersionName[], now: number): VersionName[] {
  const newestFirst = [...names].sort((a, b) => (a.version < b.version ? 1 : -1));
  const slots = new Set<string>();
  const compared = (['exported', 'approved'] as const).map((wanted) =>
    newestFirst.find(({ kind }) => kind === wanted),
  );
  return newestFirst.filter((name, index) => {
    const time = Date.parse(name.at);
    const age = now - time;
    if (index < ALWAYS_KEPT || age < DAY_MS || compared.includes(name)) return false;
    if (age > KEPT_DAYS * DAY_MS) return true;
    if (name.kind !== 'snapshot') return false;
    const width = age < 7 * DAY_MS ? HOUR_MS : DAY_MS;
    const slot = `${width}:${Math.floor(time / width)}`;
    if (slots.has(slot)) return true;
    slots.add(slot);
    return false;
  });
}
