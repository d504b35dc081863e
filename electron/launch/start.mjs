// `npm start`: opens the app in Electron where its runtime is there or can be fetched, else in the
// default browser. `npm start -- --browser` skips Electron; a library's folder may follow.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { CHECKOUT, buildIfStale, distFolder } from './build.mjs';
import { hostLine, reasonForBrowser, systemLocale, waitLine } from './choose-host.mjs';
import { fetchRuntime, findRuntime } from './runtime.mjs';

/** An Electron that ends unhappily within this time did not start at all. */
const START_MS = 5000;

const locale = systemLocale();
const args = process.argv.slice(2);
const electronDir = join(CHECKOUT, 'node_modules', 'electron');
process.env['BLOGPULT_RESOURCES'] ??= join(CHECKOUT, 'resources');

/** @typedef {import('./choose-host.mjs').BrowserReason} BrowserReason */

async function start() {
  await buildIfStale(() => console.error(waitLine('building', locale)));
  const { platform, env } = process;
  const found = reasonForBrowser({ args, platform, env, uid: process.getuid?.() ?? null });
  const runtime = found === null ? await runtimeOrReason() : { reason: found };
  if ('program' in runtime) openElectron(runtime.program);
  else await openBrowser(runtime.reason);
}

/** @returns {Promise<{ program: string } | { reason: BrowserReason }>} */
async function runtimeOrReason() {
  const present = findRuntime(electronDir);
  if (present !== null) return { program: present };
  console.error(waitLine('fetching', locale));
  const outcome = await fetchRuntime({ electronDir });
  const program = outcome === 'fetched' ? findRuntime(electronDir) : null;
  if (program !== null) return { program };
  return { reason: outcome === 'stalled' ? 'stalled' : 'failed' };
}

/** @param {string} program */
function openElectron(program) {
  console.log(hostLine(null, locale));
  const env = { ...process.env };
  // Set by some editors' terminals; it would turn Electron into plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  const began = performance.now();
  const main = join(distFolder(), 'node', 'main.js');
  const child = spawn(program, [main, ...args], { stdio: 'inherit', env });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  let over = false;
  const ended = (/** @type {number | null} */ code) => {
    if (over) return;
    over = true;
    const early = performance.now() - began < START_MS;
    if (code !== 0 && early && child.signalCode !== 'SIGINT' && child.signalCode !== 'SIGTERM') {
      openBrowser('crashed').catch(fail);
    } else process.exitCode = code ?? 1;
  };
  child.once('error', () => ended(1));
  child.once('exit', ended);
}

/** @param {BrowserReason} reason */
async function openBrowser(reason) {
  console.log(hostLine(reason, locale));
  // Our own build, which exists by now and has no types.
  await import(pathToFileURL(join(distFolder(), 'node', 'browser.js')).href);
}

/** @param {unknown} error */
function fail(error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 3;
}

await start().catch(fail);
