import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type Opener } from '../../../electron/browser/open-browser.js';

const ADDRESS = 'http://127.0.0.1:4711/#code=geheim-und-einmalig';
let folder: string;
let opener: Opener;
let seen: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blogpult-opener-'));
  seen = join(folder, 'seen.json');
  const script = join(folder, 'opener.mjs');
  await writeFile(
    script,
    `import { readFileSync, writeFileSync } from 'node:fs';
     const file = process.argv.at(-1);
     const page = readFileSync(file, 'utf8');
     writeFileSync(${JSON.stringify(seen)}, JSON.stringify({ argv: process.argv, env: process.env, file, page }));`,
  );
  opener = [process.execPath, script];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the opener sees a file, and the code stands in no argument and no variable', async () => {
  const { opened, remove } = await openBrowser(ADDRESS, opener);
  expect(opened).toBe(true);
  const { argv, env, file, page } = JSON.parse(await readFile(seen, 'utf8')) as {
    argv: string[];
    env: Record<string, string>;
    file: string;
    page: string;
  };
  expect(JSON.stringify({ argv, env })).not.toContain('geheim');
  expect(page).toContain(`url=${ADDRESS}`);
  if (process.platform !== 'win32') {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(file))).mode & 0o777).toBe(0o700);
  }
  await remove();
  await expect(stat(dirname(file))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('an opener that is missing or fails is told apart from one that works', async () => {
  const missing = await openBrowser(ADDRESS, [join(folder, 'no-such-program')]);
  const failing = await openBrowser(ADDRESS, [process.execPath, '-e', 'process.exit(3)']);
  expect([missing.opened, failing.opened]).toEqual([false, false]);
  await Promise.all([missing.remove(), failing.remove()]);
});
