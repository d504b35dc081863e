import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBundles, REPOSITORY, runNode } from '../../builders/built-bundles.js';

let built: Awaited<ReturnType<typeof buildBundles>>;
let folder: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  built = await buildBundles('node');
  // Younger than every source, so that nothing is built again.
  await writeFile(join(built.dist, 'stamp'), String(Number.MAX_SAFE_INTEGER));
  folder = await mkdtemp(join(tmpdir(), 'blogpult-start-'));
  env = {
    BLOGPULT_DIST: built.dist,
    BLOGPULT_CONFIG: join(folder, 'config'),
    BLOGPULT_DOCUMENTS: join(folder, 'documents'),
    LC_ALL: 'de_DE.UTF-8',
  };
});
afterAll(async () => {
  await built.remove();
  await rm(folder, { recursive: true, force: true });
});

test('npm start says in one line which host runs and why, then gives the link', async () => {
  const start = join('electron', 'launch', 'start.mjs');
  const child = spawn(process.execPath, [start, '--browser', '--no-open'], {
    cwd: REPOSITORY,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let stdout = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      stdout += text.toString();
      if (stdout.includes('#code=')) resolve();
    });
  });
  child.kill('SIGTERM');
  await once(child, 'close');
  expect(stdout.replace(/:\d+\/#code=.*/, ':N/#code=X')).toBe(
    'Blogpult läuft im Browser, wie mit --browser gewünscht.\nhttp://127.0.0.1:N/#code=X\n',
  );
});

test('the command keeps stdout for data and passes the exit code on', async () => {
  const command = join('electron', 'launch', 'blogpult.mjs');
  const library = join(folder, 'bibliothek');
  expect((await runNode([command, 'new-library', library], env)).code).toBe(0);
  const list = await runNode([command, 'list', library, '--json'], env);
  expect([list.code, JSON.parse(list.stdout)]).toEqual([0, []]);
  expect((await runNode([command, 'no-such-command'], env)).code).toBe(2);
});
