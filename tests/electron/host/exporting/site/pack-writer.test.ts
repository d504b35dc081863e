import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PackWriter } from '../../../../../electron/host/exporting/site/pack-writer.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blogpult-pack-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('writes runs and gives the file its name at the end', async () => {
  const writer = await PackWriter.start(join(folder, 'temp'), null);
  expect(writer.add(Buffer.from('eins'))).toMatchObject({ at: 0, length: 4 });
  expect(writer.add(Buffer.from('zwei'))).toMatchObject({ at: 4, length: 4 });
  writer.finish(join(folder, 'pack'));
  expect(await readFile(join(folder, 'pack'), 'utf8')).toBe('einszwei');
  expect(existsSync(join(folder, 'temp'))).toBe(false);
});

it('lets an export go on where nothing can be written and nothing be tidied up', async () => {
  const temp = join(folder, 'temp');
  await mkdir(temp);
  const writer = await PackWriter.start(temp, null);
  expect(writer.add(Buffer.from('eins'))).toMatchObject({ at: 0, length: 4 });
  writer.finish(join(folder, 'pack'));
  expect(existsSync(join(folder, 'pack'))).toBe(false);
});

it('lets an export go on where the file cannot get its name', async () => {
  const writer = await PackWriter.start(join(folder, 'temp'), null);
  writer.add(Buffer.from('eins'));
  await mkdir(join(folder, 'pack', 'taken'), { recursive: true });
  writer.finish(join(folder, 'pack'));
  expect(existsSync(join(folder, 'temp'))).toBe(false);
});
