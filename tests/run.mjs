// Runs every check and every test and adds their counts up: `npm test`, or only the static part
// with `npm run check`. Each runner reports in its own words; the last line is for machines.
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { findRuntime } from '../electron/launch/runtime.mjs';
import { failedEndToEnd, failedUnits } from './failures.mjs';

const BIN = 'node_modules/.bin';
const REPORTS = 'test-results';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, command: [string, ...string[]], count: (exit: number) => Promise<Counts>,
 *   failures?: () => Promise<string[]> }} Runner
 */

/** @param {string} name @param {[string, ...string[]]} command @returns {Runner} */
function check(name, ...command) {
  return {
    name,
    command,
    count: (exit) =>
      Promise.resolve({ passed: exit === 0 ? 1 : 0, failed: exit === 0 ? 0 : 1, skipped: 0 }),
  };
}

/** @type {Runner[]} */
const STATIC = [
  check('types', `${BIN}/tsc`, '-p', 'tsconfig.json'),
  check('types of core without Node and DOM', `${BIN}/tsc`, '-p', 'core/tsconfig.json'),
  check('format', `${BIN}/prettier`, '--check', '--log-level', 'warn', '.'),
  check('layering', `${BIN}/depcruise`, 'core', 'electron', 'renderer', '--output-type', 'err'),
  check('dead code', `${BIN}/knip`),
];

/** Takes longer than all other checks together, on one core: it runs beside the unit tests. */
const LINT = check('lint', `${BIN}/eslint`, '.', '--max-warnings', '0');

/** @type {Runner} */
const UNIT = {
  name: 'unit and contract tests',
  command: [
    `${BIN}/vitest`,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/unit.json`,
  ],
  count: (exit) => countVitest('unit', exit),
  failures: async () => failedUnits(await readJson(`${REPORTS}/unit.json`)),
};

/** @type {Runner} */
const END_TO_END = {
  name: 'end-to-end tests',
  command: [`${BIN}/playwright`, 'test', '-c', 'tests/playwright.config.ts'],
  count: async (exit) => {
    const stats = (await readJson(`${REPORTS}/e2e.json`))?.stats;
    const count = (/** @type {string} */ name) => Number(stats?.[name] ?? 0);
    const counts = {
      passed: count('expected'),
      failed: count('unexpected') + count('flaky'),
      skipped: count('skipped'),
    };
    return atLeastOneFailure(counts, exit);
  },
  failures: async () => failedEndToEnd(await readJson(`${REPORTS}/e2e.json`)),
};

const BUILD = check('build', process.execPath, 'electron/launch/build.mjs');

/** @param {string} name @param {number} exit @returns {Promise<Counts>} */
async function countVitest(name, exit) {
  const report = await readJson(`${REPORTS}/${name}.json`);
  const count = (/** @type {string} */ key) => Number(report?.[key] ?? 0);
  const skipped = count('numPendingTests') + count('numTodoTests');
  const counts = { passed: count('numPassedTests'), failed: count('numFailedTests'), skipped };
  return atLeastOneFailure(counts, exit);
}

/** A runner that broke before it could count still counts as one failure. @param {Counts} counts @param {number} exit */
function atLeastOneFailure(counts, exit) {
  const failed = exit === 0 ? counts.failed : Math.max(1, counts.failed);
  return { ...counts, failed };
}

/** @param {string} path @returns {Promise<any>} */
async function readJson(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Runs a command; its words go straight on, or to `hear`.
 * @param {[string, ...string[]]} command @param {((words: string) => void) | null} hear
 * @returns {Promise<number>} the exit code; 1 when it could not start
 */
function run([file, ...args], hear) {
  const windows = process.platform === 'win32';
  const command = windows && file.startsWith(BIN) ? `${file.replaceAll('/', '\\')}.cmd` : file;
  const words = hear === null ? 'inherit' : 'pipe';
  const child = spawn(command, args, { stdio: ['ignore', words, words], shell: windows });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ said) => hear?.(said));
  }
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs what does not disturb each other side by side, and tells of one after the other. @param {Runner[]} runners */
function together(runners) {
  return runners.map((runner) => {
    let said = '';
    const exit = run(runner.command, (words) => (said += words));
    return { ...runner, run: () => exit.then((code) => (process.stdout.write(said), code)) };
  });
}

/** Runs each when its turn comes. @param {Runner[]} runners */
function inTurn(runners) {
  return runners.map((runner) => ({ ...runner, run: () => run(runner.command, null) }));
}

/**
 * Counts all, one after the other; `failures` are names for whoever sees only the end of the log.
 * @param {(Runner & { run: () => Promise<number> })[]} runners
 */
async function runAll(runners) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const failures = [];
  for (const runner of runners) {
    console.log(`\n── ${runner.name}`);
    const counts = await runner.count(await runner.run());
    if (counts.failed > 0) {
      console.log(`✗ ${runner.name}: ${counts.failed} failed`);
      failures.push(...((await runner.failures?.()) ?? [runner.name]));
    }
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  return { total, failures };
}

await rm(REPORTS, { recursive: true, force: true });
await mkdir(REPORTS, { recursive: true });
const only = process.argv[2];
const tests = only === 'check' ? [] : [BUILD, UNIT];
const [checks, lint] = [together(STATIC), together([LINT])];
// The end-to-end tests come last and alone: a page that has to wait is slow to answer.
const last = only === 'check' ? [] : [END_TO_END];
const runners = [...checks, ...inTurn(tests), ...lint, ...inTurn(last)];
const { total, failures } = await runAll(runners);
if (only !== 'check' && findRuntime('node_modules/electron') === null) {
  console.log(
    '\nElectron: its runtime is not on this machine, so its end-to-end tests are skipped.',
  );
}
if (failures.length > 0) console.log(`\nWhat failed:\n${failures.join('\n')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
