// Looks for the Electron runtime, which is fetched after the install and may be missing.
// Never through `require('electron')`: that alone would start a download.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';

/**
 * @typedef {object} FetchOptions
 * @property {string} electronDir folder of the installed `electron` package
 * @property {string} [installer] program that fetches; `install.js` of that package
 * @property {number} [limitMs] how long without any progress is too long; 20 s
 * @property {number} [lookEveryMs] how often the download's size is looked at; 1 s
 */

/** @typedef {'fetched' | 'stalled' | 'failed'} FetchOutcome */

/**
 * The runtime's program, absolute, or null when it is not (wholly) there.
 * @param {string} electronDir folder of the installed `electron` package
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function findRuntime(electronDir, env = process.env) {
  const name = readText(join(electronDir, 'path.txt'));
  const elsewhere = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (elsewhere) return existing(join(elsewhere, name ?? usualName()));
  if (name === null || !isRightVersion(electronDir)) return null;
  return existing(join(electronDir, 'dist', name));
}

/**
 * Fetches the runtime and gives up when for `limitMs` nothing moved: neither words of the installer
 * nor growth of what it downloads or unpacks. The installer and its children are ended then.
 * @param {FetchOptions} options
 * @returns {Promise<FetchOutcome>}
 */
export async function fetchRuntime(options) {
  const { electronDir, limitMs = 20_000, lookEveryMs = 1000 } = options;
  const installer = options.installer ?? join(electronDir, 'install.js');
  if (!existsSync(installer)) return 'failed';
  // Its own temporary folder: the download is easy to watch there, and easy to remove.
  const temp = await mkdtemp(join(tmpdir(), 'blogpult-runtime-'));
  const child = spawn(process.execPath, [installer], {
    // A group of its own can be ended as a whole; on Windows that would open a console window.
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: temp, TMP: temp, TEMP: temp },
  });
  try {
    return await watch(child, [temp, join(electronDir, 'dist')], limitMs, lookEveryMs);
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {string[]} folders @param {number} limitMs @param {number} lookEveryMs
 * @returns {Promise<FetchOutcome>}
 */
function watch(child, folders, limitMs, lookEveryMs) {
  let movedAt = performance.now();
  let size = -1;
  /** @type {FetchOutcome} */
  let outcome = 'failed';
  const moved = () => (movedAt = performance.now());
  child.stdout.on('data', moved);
  child.stderr.on('data', moved);
  const interrupt = () => {
    endGroup(child.pid);
    process.exit(130);
  };
  process.once('SIGINT', interrupt);
  const look = setInterval(() => void check(), lookEveryMs);
  const check = async () => {
    const now = await bytesBelow(folders);
    if (now !== size) moved();
    size = now;
    if (performance.now() - movedAt < limitMs) return;
    outcome = 'stalled';
    endGroup(child.pid);
  };
  return new Promise((resolve) => {
    const finish = (/** @type {FetchOutcome} */ result) => {
      clearInterval(look);
      process.off('SIGINT', interrupt);
      resolve(result);
    };
    child.once('error', () => finish('failed'));
    child.once('exit', (code) => finish(code === 0 ? 'fetched' : outcome));
  });
}

/** Ends a detached child with everything it started. @param {number | undefined} pid */
function endGroup(pid) {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    const killer = spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    // Where it is not allowed, the download ends by itself, later.
    killer.once('error', () => undefined);
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

/** @param {string[]} folders @returns {Promise<number>} */
async function bytesBelow(folders) {
  const sizes = folders.map(async (folder) => {
    const entries = await readdir(folder, { recursive: true }).catch(() => []);
    const files = entries.map((name) => stat(join(folder, name)).catch(() => null));
    return (await Promise.all(files)).reduce((sum, file) => sum + (file?.size ?? 0), 0);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** A half-unpacked or outdated runtime is as good as none. @param {string} electronDir */
function isRightVersion(electronDir) {
  const wanted = readText(join(electronDir, 'package.json'));
  const present = readText(join(electronDir, 'dist', 'version'));
  if (wanted === null || present === null) return false;
  return JSON.parse(wanted).version === present.trim().replace(/^v/, '');
}

function usualName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} path @returns {string | null} */
function existing(path) {
  return existsSync(path) ? path : null;
}

/** @param {string} path @returns {string | null} */
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
