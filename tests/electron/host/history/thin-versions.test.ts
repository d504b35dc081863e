import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VersionKind } from '../../../../core/contract/history.js';
import { thinVersions } from '../../../../electron/host/history/thin-versions.js';
import {
  parseVersionName,
  versionName,
  type VersionName,
} from '../../../../electron/host/history/version-name.js';

const NOW = Date.parse('2026-03-04T20:00:00.000Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function aged(age: number, kind: VersionKind = 'snapshot', rev = 1): VersionName {
  const at = new Date(NOW - age).toISOString();
  return parseVersionName(versionName({ at, rev, kind })) as VersionName;
}

/** Ages of what stays of versions of these ages, in ms. */
function kept(versions: readonly VersionName[]): number[] {
  const gone = new Set(thinVersions(versions, NOW).map(({ version }) => version));
  const left = versions.filter(({ version }) => !gone.has(version));
  return left.map(({ at }) => NOW - Date.parse(at)).sort((a, b) => a - b);
}

/** Versions five minutes apart over so many days. */
const everyFiveMinutes = (days: number) =>
  Array.from({ length: (days * DAY) / (5 * MINUTE) }, (_, at) => aged(at * 5 * MINUTE));

describe('thinning versions', () => {
  test('keeps all of the last day, one an hour for a week, one a day after that, for 90 days', () => {
    const left = kept(everyFiveMinutes(120));
    const within = (from: number, to: number) => left.filter((age) => age >= from && age < to);
    expect(within(0, DAY)).toHaveLength(288);
    // An hour that began before the day did counts for both.
    expect([144, 145]).toContain(within(DAY, 7 * DAY).length);
    expect([83, 84]).toContain(within(7 * DAY, 91 * DAY).length);
    expect(within(90 * DAY + MINUTE, Infinity)).toEqual([]);
  });

  test('never takes the last ten, whatever the clock says', () => {
    const old = Array.from({ length: 30 }, (_, at) => aged((400 + at) * DAY));
    expect(kept(old)).toEqual(old.slice(0, 10).map(({ at }) => NOW - Date.parse(at)));
  });

  test('keeps what was set aside before a restore, and what was exported last', () => {
    const set = [
      aged(30 * DAY + MINUTE, 'before-restore'),
      aged(30 * DAY + 2 * MINUTE, 'conflict'),
    ];
    const exported = [aged(200 * DAY, 'exported'), aged(300 * DAY, 'exported')];
    const left = kept([...everyFiveMinutes(1), ...set, ...exported]);
    expect(left.slice(288)).toEqual([30 * DAY + MINUTE, 30 * DAY + 2 * MINUTE, 200 * DAY]);
  });

  test('leaves nothing to thin when it is done at once again, in any order', () => {
    const ages = fc.uniqueArray(fc.integer({ min: 0, max: 100 * DAY }), { maxLength: 80 });
    fc.assert(
      fc.property(ages, (some) => {
        const versions = some.map((age) => aged(age));
        const gone = new Set(thinVersions(versions, NOW).map(({ version }) => version));
        const left = versions.filter(({ version }) => !gone.has(version)).reverse();
        expect(thinVersions(left, NOW)).toEqual([]);
      }),
    );
  });
});
