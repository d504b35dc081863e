// A suite with a command of its own: Vitest with its own configuration, its counts on the last line.
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';

/** @param {string[]} args @returns {Promise<number>} */
function vitest(args) {
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** @param {number} exit @param {string} path */
async function counts(exit, path) {
  const report = await readFile(path, 'utf8').then(JSON.parse, () => ({}));
  const failed = Number(report.numFailedTests ?? 0);
  return {
    passed: Number(report.numPassedTests ?? 0),
    failed: exit === 0 ? failed : Math.max(1, failed),
    skipped: Number(report.numPendingTests ?? 0) + Number(report.numTodoTests ?? 0),
  };
}

/**
 * Runs `tests/NAME/vitest.config.ts` after `prepare`, prints "passed, failed, skipped" as the last line
 * and sets the exit code. Arguments of the command go to Vitest.
 * @param {string} name @param {() => Promise<void>} prepare
 */
export async function runSuite(name, prepare) {
  const report = `test-results/${name}.json`;
  await mkdir('test-results', { recursive: true });
  await rm(report, { force: true });
  const isReady = await prepare().then(
    () => true,
    (/** @type {unknown} */ error) => (console.error(String(error)), false),
  );
  const exit = isReady
    ? await vitest([
        `--config=tests/${name}/vitest.config.ts`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...process.argv.slice(2),
      ])
    : 1;
  const { passed, failed, skipped } = await counts(exit, report);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed === 0 ? 0 : 1;
}
