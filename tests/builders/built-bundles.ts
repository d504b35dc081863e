import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The root of the repository, absolute. */
export const REPOSITORY = resolve(import.meta.dirname, '../..');

/**
 * Compiles the named builds (`node`, `preload`, `renderer`) exactly as a release does, into a
 * folder of their own inside the repository, so that packages are found from there.
 */
export async function buildBundles(...modes: string[]) {
  const cache = join(REPOSITORY, '.cache');
  await mkdir(cache, { recursive: true });
  const dist = await mkdtemp(join(cache, 'bundles-'));
  await Promise.all(modes.map((mode) => build(mode, dist)));
  return { dist, remove: () => rm(dist, { recursive: true, force: true }) };
}

async function build(mode: string, dist: string): Promise<void> {
  const vite = join(REPOSITORY, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, output } = await runNode([vite, 'build', '--mode', mode, '--logLevel', 'warn'], {
    BLOGPULT_DIST: dist,
  });
  if (code !== 0) throw new Error(`The ${mode} build failed:\n${output}`);
}

/** Runs Node on a program in the repository and gives its exit code and all it printed. */
export function runNode(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; output: string; stdout: string }> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: REPOSITORY,
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let stdout = '';
    child.stdout.on('data', (text: Buffer) => {
      stdout += text.toString();
      output += text.toString();
    });
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.once('error', reject);
    child.once('close', (code) => done({ code, output, stdout }));
  });
}
