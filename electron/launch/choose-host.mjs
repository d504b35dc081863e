// Decides between the two hosts, and says it in one line.

/** @typedef {'asked' | 'root' | 'no-display' | 'stalled' | 'failed' | 'crashed'} BrowserReason */

/**
 * @typedef {object} Surroundings
 * @property {string[]} args what the person added to the command
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {number | null} uid the user's number, null where there is none
 */

/**
 * Why Electron is out of the question before its runtime is even looked for, or null.
 * @param {Surroundings} around
 * @returns {BrowserReason | null}
 */
export function reasonForBrowser({ args, platform, env, uid }) {
  if (args.includes('--browser')) return 'asked';
  if (platform !== 'linux') return null;
  // As root Chromium runs only without its sandbox, and we never switch that off.
  if (uid === 0) return 'root';
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? null : 'no-display';
}

const LINES = {
  de: {
    electron: 'Blogpult öffnet sich in einem eigenen Fenster (Electron).',
    browser: 'Blogpult läuft im Browser',
    asked: 'wie mit --browser gewünscht.',
    root: 'weil Electron als Systemverwalter (root) nur ungeschützt liefe.',
    'no-display': 'weil hier keine grafische Oberfläche für ein eigenes Fenster gefunden wurde.',
    stalled: 'weil sich Electron nicht laden ließ: 20 Sekunden lang kam nichts an.',
    failed: 'weil Electron fehlt und sich nicht laden ließ.',
    crashed: 'weil Electron auf diesem Rechner nicht startet.',
    building: 'Blogpult wird gebaut …',
    fetching: 'Electron wird geladen; kommt 20 Sekunden lang nichts an, öffnet sich der Browser …',
  },
  en: {
    electron: 'Blogpult opens in a window of its own (Electron).',
    browser: 'Blogpult runs in the browser',
    asked: 'as asked for with --browser.',
    root: 'because as root Electron would run without its sandbox.',
    'no-display': 'because no desktop was found for a window of its own.',
    stalled: 'because Electron could not be fetched: nothing arrived for 20 seconds.',
    failed: 'because Electron is missing and could not be fetched.',
    crashed: 'because Electron does not start on this machine.',
    building: 'Building Blogpult …',
    fetching: 'Fetching Electron; if nothing arrives for 20 seconds, the browser opens …',
  },
};

/** @typedef {keyof typeof LINES.de} LineName */

/**
 * The one line that says which host runs, and why.
 * @param {BrowserReason | null} reason null for Electron
 * @param {string} locale a locale such as `de-AT`; everything but German reads English
 */
export function hostLine(reason, locale) {
  const line = LINES[languageOf(locale)];
  return reason === null ? line.electron : `${line.browser}, ${line[reason]}`;
}

/** What is said while something takes time. @param {'building' | 'fetching'} name @param {string} locale */
export function waitLine(name, locale) {
  return LINES[languageOf(locale)][name];
}

/** The person's locale, as the environment or the system has it. @param {NodeJS.ProcessEnv} [env] @returns {string} */
export function systemLocale(env = process.env) {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return named || Intl.DateTimeFormat().resolvedOptions().locale;
}

/** @param {string} locale @returns {'de' | 'en'} */
function languageOf(locale) {
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}
