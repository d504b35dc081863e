import { describe, expect, test } from 'vitest';
import {
  hostLine,
  reasonForBrowser,
  systemLocale,
  waitLine,
} from '../../../electron/launch/choose-host.mjs';

const around = {
  args: [] as string[],
  platform: 'linux' as NodeJS.Platform,
  env: { DISPLAY: ':0' } as NodeJS.ProcessEnv,
  uid: 1000 as number | null,
};

describe('which host', () => {
  test('Electron is looked for where nothing speaks against it', () => {
    expect(reasonForBrowser(around)).toBeNull();
    expect(reasonForBrowser({ ...around, env: { WAYLAND_DISPLAY: 'w' } })).toBeNull();
    expect(reasonForBrowser({ ...around, platform: 'win32', env: {}, uid: null })).toBeNull();
    expect(reasonForBrowser({ ...around, platform: 'darwin', env: {} })).toBeNull();
  });

  test('the browser opens when asked for, for root, and without a desktop', () => {
    expect(reasonForBrowser({ ...around, args: ['--browser'] })).toBe('asked');
    expect(reasonForBrowser({ ...around, uid: 0 })).toBe('root');
    expect(reasonForBrowser({ ...around, env: {} })).toBe('no-display');
  });
});

describe('what is said', () => {
  const reasons = [null, 'asked', 'root', 'no-display', 'stalled', 'failed', 'crashed'] as const;

  test.each(['de_AT.UTF-8', 'en_GB', 'fr_FR', 'C'])('one line per outcome in %s', (locale) => {
    const lines = reasons.map((reason) => hostLine(reason, locale));
    expect(new Set(lines).size).toBe(reasons.length);
    for (const line of lines) expect(line).toMatch(/^[^\n]+\.$/);
  });

  test('German where German is spoken, English elsewhere', () => {
    expect(hostLine('root', 'de-DE')).toContain('weil');
    expect(hostLine('root', 'nl')).toContain('because');
    expect(waitLine('building', 'de')).not.toBe(waitLine('building', 'en'));
  });

  test('the environment names the locale before the system does', () => {
    expect(systemLocale({ LANG: 'en_GB', LC_ALL: 'de_CH' })).toBe('de_CH');
    expect(systemLocale({ LANG: 'de_DE' })).toBe('de_DE');
    expect(systemLocale({})).toBeTruthy();
  });
});
