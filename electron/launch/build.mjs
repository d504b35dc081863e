// Builds page, programs and preload: `npm run build`. Runs before anything is compiled, so it is
// plain JavaScript and needs only Node and the installed packages.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Root of this checkout, absolute. */
export const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

const MODES = ['renderer', 'node', 'preload'];
const SOURCES = ['core', 'electron', 'renderer', 'resources', 'package.json', 'vite.config.ts'];

/** Where the build lies, absolute; `BLOGPULT_DIST` moves it. @returns {string} */
export function distFolder() {
  return resolve(CHECKOUT, process.env['BLOGPULT_DIST'] ?? 'dist');
}

/** Whether there are sources to build from; an installed app has none. */
function isCheckout() {
  return existsSync(join(CHECKOUT, 'vite.config.ts')) && existsSync(join(CHECKOUT, 'core'));
}

/**
 * Whether the newest source is younger than what the stamp in `dist` was built from.
 * @param {string} root @param {string} dist @returns {Promise<boolean>}
 */
export async function isStale(root, dist) {
  const builtFrom = Number(await readFile(join(dist, 'stamp'), 'utf8').catch(() => 0));
  return (await newestSource(root)) > builtFrom;
}

/** What to say when the packages are not there: nothing is broken, a step was left out. */
const NOT_INSTALLED =
  'Es fehlen noch Pakete. Bitte führen Sie zuerst „npm ci“ aus.\nPackages are missing. Please run "npm ci" first.';

/** Runs the three builds and writes the stamp last, so that a broken build stays stale. @returns {Promise<void>} */
export async function build() {
  const dist = distFolder();
  if (!existsSync(viteProgram())) throw new Error(NOT_INSTALLED);
  // Taken before the build: what is edited meanwhile is built again next time.
  const newest = await newestSource(CHECKOUT);
  await rm(join(dist, 'stamp'), { force: true });
  const failures = (await Promise.all(MODES.map((mode) => viteBuild(mode, dist)))).filter(Boolean);
  if (failures.length > 0) throw new Error(`The build failed.\n${failures.join('\n')}`);
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, 'stamp'), String(newest));
}

/**
 * Builds when this is a checkout and the build is older than its sources.
 * @param {() => void} before called when there is something to build, since that takes a while
 * @returns {Promise<void>}
 */
export async function buildIfStale(before) {
  if (!isCheckout() || !(await isStale(CHECKOUT, distFolder()))) return;
  before();
  await build();
}

function viteProgram() {
  return join(CHECKOUT, 'node_modules', 'vite', 'bin', 'vite.js');
}

/**
 * One Vite build in a process of its own, so that modes share no state and run side by side.
 * @param {string} mode @param {string} dist @returns {Promise<string>} what it said if it failed, else nothing
 */
function viteBuild(mode, dist) {
  const child = spawn(
    process.execPath,
    [viteProgram(), 'build', '--mode', mode, '--logLevel', 'warn'],
    {
      cwd: CHECKOUT,
      // A shell that says otherwise would get React as its developers use it: larger, and half as fast.
      env: { ...process.env, BLOGPULT_DIST: dist, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  child.stderr.on('data', (text) => (said += String(text)));
  return new Promise((done) => {
    child.once('error', (error) => done(`${mode}: ${error.message}`));
    child.once('close', (code) => done(code === 0 ? '' : `${mode}:\n${said}`));
  });
}

/** Youngest modification time below the sources, in ms; folders count, so that a removed file shows. @param {string} root */
async function newestSource(root) {
  const times = await Promise.all(SOURCES.map((name) => newestBelow(join(root, name))));
  return Math.max(...times);
}

/** @param {string} path @returns {Promise<number>} */
async function newestBelow(path) {
  const about = await stat(path).catch(() => null);
  if (about === null) return 0;
  if (!about.isDirectory()) return about.mtimeMs;
  const names = await readdir(path);
  const times = await Promise.all(names.map((name) => newestBelow(join(path, name))));
  return Math.max(about.mtimeMs, ...times);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await build();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
