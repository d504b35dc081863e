import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aHost } from '../../../builders/host.js';
import { aTempFolder, snapshot } from '../../../builders/temp-folder.js';

const START = { sample: false, name: '', language: 'de' } as const;

describe('a new library', () => {
  test('is made in a new folder however deep, and in one that only looks empty', async () => {
    const { host } = await aHost();
    const folder = await aTempFolder();
    await mkdir(join(folder, 'leer'));
    await writeFile(join(folder, 'leer', '.DS_Store'), '');
    for (const path of [join(folder, 'a', 'b', 'c'), join(folder, 'leer')]) {
      expect((await host.session.create({ ...START, path })).root).toBe(path);
    }
  });

  test('is refused in a folder with anything in it, and in a file', async () => {
    const { host } = await aHost();
    const folder = await aTempFolder();
    await writeFile(join(folder, 'brief.txt'), 'wichtig');
    for (const path of [folder, join(folder, 'brief.txt'), join(folder, 'brief.txt', 'x')]) {
      await expect(host.session.create({ ...START, path })).rejects.toMatchObject({
        code: 'LIBRARY_FOLDER_NOT_EMPTY',
        detail: { path },
      });
    }
    expect(await snapshot(folder)).toEqual({ 'brief.txt': 'wichtig' });
  });

  test('speaks the language it is made in', async () => {
    const { host, folder } = await aHost();
    const path = join(folder, 'english');
    const { content } = await host.session.create({ ...START, path, language: 'en' });
    expect(content.profile).toMatchObject({ language: 'en', moreText: 'Continue reading' });
    const german = await host.session.create({ ...START, path: join(folder, 'g'), name: ' Amt ' });
    expect(german.content.profile).toMatchObject({ name: 'Amt', moreText: 'Weiterlesen' });
  });

  test('leaves nothing behind when its sample cannot be read', async () => {
    const { host, folder } = await aHost({ resourcesDir: '/nirgends' });
    const path = join(folder, 'library');
    await expect(host.session.create({ ...START, path, sample: true })).rejects.toThrow();
    expect(await readdir(path)).toEqual([]);
    expect(host.session.current).toBeNull();
  });
});

describe('a library whose making was cut short', () => {
  /** What is left when the process `pid` is killed in the middle. */
  async function aHalfMade(pid: number) {
    const { host, folder } = await aHost();
    const path = join(folder, 'halb');
    await mkdir(join(path, 'posts'), { recursive: true });
    await mkdir(join(path, 'assets', 'ab'), { recursive: true });
    await writeFile(join(path, '.blogpult-new'), `${pid}\n`);
    await writeFile(join(path, '.blogpult.lock'), '');
    await writeFile(join(path, `.blogpult.json.${pid}-0123456789abcdef.blogpult-tmp`), '{"sch');
    return { host, path };
  }

  test('is made anew when it is asked for again', async () => {
    const { host, path } = await aHalfMade(2 ** 22 + 1);
    const { root, damages } = await host.session.create({ ...START, path });
    expect([root, damages]).toEqual([path, []]);
    expect((await readdir(path)).sort()).toEqual([
      '.blogpult.lock',
      'assets',
      'blogpult.json',
      'posts',
    ]);
  });

  test('is left alone while the other process still is at it, and with a person’s files in it', async () => {
    const busy = await aHalfMade(process.ppid);
    const attempt = busy.host.session.create({ ...START, path: busy.path });
    await expect(attempt).rejects.toMatchObject({ code: 'LIBRARY_FOLDER_NOT_EMPTY' });
    const { host, path } = await aHalfMade(2 ** 22 + 1);
    await writeFile(join(path, 'brief.txt'), 'wichtig');
    await expect(host.session.create({ ...START, path })).rejects.toMatchObject({
      code: 'LIBRARY_FOLDER_NOT_EMPTY',
    });
    expect(await snapshot(path)).toEqual({ 'brief.txt': 'wichtig' });
  });
});

describe('the libraries used lately', () => {
  test('are remembered newest first, at most ten, by every host but the command line', async () => {
    const { host, folder } = await aHost();
    for (let count = 1; count <= 12; count += 1) {
      await host.session.create({ ...START, path: join(folder, `l${count}`), name: `L ${count}` });
    }
    await host.session.open(join(folder, 'l5'));
    const names = (await host.session.recent()).map(({ name }) => name);
    expect(names).toEqual(['L 5', ...[12, 11, 10, 9, 8, 7, 6, 4, 3].map((count) => `L ${count}`)]);
    const configDir = join(folder, 'config');
    const cli = await aHost({ kind: 'cli', configDir });
    await cli.host.session.open(join(folder, 'l1'));
    expect((await cli.host.session.recent())[0]?.name).toBe('L 5');
  });

  test('are forgotten, not in the way, when their file is damaged', async () => {
    const { host, folder } = await aHost();
    const file = join(folder, 'config', 'recent.json');
    await mkdir(join(folder, 'config'), { recursive: true });
    await writeFile(file, '{"half');
    expect(await host.session.recent()).toEqual([]);
    await host.session.create({ ...START, path: join(folder, 'l'), name: 'L' });
    expect(await host.session.recent()).toHaveLength(1);
    const [kept = ''] = (await readdir(join(folder, 'config'))).filter((n) =>
      n.includes('corrupt'),
    );
    expect(await readFile(join(folder, 'config', kept), 'utf8')).toBe('{"half');
  });
});
