// The long run of everything that tries to make a library lose something: `npm run test:torture`.
import { spawn } from 'node:child_process';

const vitest = ['node_modules/vitest/vitest.mjs', 'run', 'tests/torture', ...process.argv.slice(2)];
const env = { ...process.env, BLOGPULT_TORTURE: 'nightly' };
const child = spawn(process.execPath, vitest, { stdio: 'inherit', env });
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
