import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CHECKOUT, isStale } from '../../../electron/launch/build.mjs';

let root: string;
let dist: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'blogpult-checkout-'));
  dist = join(root, 'dist');
  await mkdir(join(root, 'core', 'post'), { recursive: true });
  await mkdir(dist);
  await writeFile(join(root, 'core', 'post', 'post.ts'), '');
  await writeFile(join(root, 'package.json'), '{}');
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function stampNow() {
  const folders = [root, join(root, 'core'), join(root, 'core', 'post')];
  const files = [join(root, 'core', 'post', 'post.ts'), join(root, 'package.json')];
  for (const path of [...folders, ...files]) await utimes(path, 1000, 1000);
  await writeFile(join(dist, 'stamp'), String((await stat(join(root, 'package.json'))).mtimeMs));
}

test('a checkout that was never built is stale', async () => {
  expect(await isStale(root, dist)).toBe(true);
});

test('a build of the newest source is fresh', async () => {
  await stampNow();
  expect(await isStale(root, dist)).toBe(false);
});

test.each(['package.json', 'core/post/post.ts', 'core/post/new.ts'])(
  'a change of %s shows',
  async (name) => {
    await stampNow();
    await writeFile(join(root, name), 'changed');
    expect(await isStale(root, dist)).toBe(true);
  },
);

test('a removed file shows', async () => {
  await stampNow();
  await rm(join(root, 'core', 'post', 'post.ts'));
  expect(await isStale(root, dist)).toBe(true);
});

test('a change of what is not built from does not show', async () => {
  await stampNow();
  await writeFile(join(root, 'README.md'), 'changed');
  expect(await isStale(root, dist)).toBe(false);
});

test('a build is one for people, whatever the shell calls its surroundings', async () => {
  const env = { ...process.env, BLOGPULT_DIST: dist, NODE_ENV: 'development' };
  const program = join(CHECKOUT, 'electron', 'launch', 'build.mjs');
  await promisify(execFile)(process.execPath, [program], { env });
  const assets = join(dist, 'renderer', 'assets');
  const scripts = (await readdir(assets)).filter((name) => /^index-.*\.js$/.test(name));
  expect(scripts).toHaveLength(1);
  const script = await readFile(join(assets, scripts[0] ?? ''), 'utf8');
  // React says this to developers only. The script is too long to be shown.
  expect(script.includes('React DevTools')).toBe(false);
}, 60_000);
