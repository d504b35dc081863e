// `npm run test:wordpress`: a real WordPress, our plugin, our bundles. The last line counts.
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { installWordPress } from './install.mjs';

const REPORT = 'test-results/wordpress.json';

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

/** @param {number} exit */
async function counts(exit) {
  const report = await readFile(REPORT, 'utf8').then(JSON.parse, () => ({}));
  const failed = Number(report.numFailedTests ?? 0);
  return {
    passed: Number(report.numPassedTests ?? 0),
    failed: exit === 0 ? failed : Math.max(1, failed),
    skipped: Number(report.numPendingTests ?? 0) + Number(report.numTodoTests ?? 0),
  };
}

await mkdir('test-results', { recursive: true });
await rm(REPORT, { force: true });
const installed = await installWordPress().then(
  () => true,
  (/** @type {unknown} */ error) => (console.error(String(error)), false),
);
const exit = installed
  ? await vitest([
      '--config=tests/wordpress/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORT}`,
      ...process.argv.slice(2),
    ])
  : 1;
const { passed, failed, skipped } = await counts(exit);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
