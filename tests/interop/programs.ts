import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../builders/built-bundles.js';

/** Eleventy's program, where `run.mjs` has installed it. */
export const ELEVENTY = join(REPOSITORY, '.cache/interop/node_modules/@11ty/eleventy/cmd.cjs');

const isThere = (program: string, argument: string) =>
  spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;

/** Which programs can be run here. */
export const HERE = {
  hugo: isThere('hugo', 'version'),
  eleventy: existsSync(ELEVENTY),
  office: isThere('soffice', '--version'),
};

/** Runs a program in a folder and gives its exit code and all it printed. */
export function runProgram(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<{ code: number | null; output: string }> {
  return new Promise((done, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.once('error', reject);
    child.once('close', (code) => done({ code, output }));
  });
}
