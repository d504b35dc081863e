import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCommandLine, type CommandLine } from '../../builders/command-line.js';
import { aPng } from '../../builders/open-library.js';

let cli: CommandLine;
let library: string;

const blogpult: CommandLine['run'] = (...words) => cli.run(...words);
const path = (name: string) => cli.path(name);

beforeAll(async () => {
  cli = await aCommandLine('blogpult ende-');
  library = path('bibliothek');
  await mkdir(path('texte'));
  await writeFile(path('texte/bank.png'), await aPng());
  await writeFile(
    path('texte/gut.md'),
    '---\ntitle: Die Bank\nslug: die-bank\n---\n\n![Zwei Frauen auf einer Bank.](bank.png)\n\nText\n',
  );
  await writeFile(path('texte/offen.md'), '---\ntitle: Offen\n---\n\n![](bank.png)\n');
  expect((await blogpult(['new-library', library])).code).toBe(0);
  expect((await blogpult(['import', 'texte', '--into', library])).code).toBe(0);
});
afterAll(() => cli.remove());

describe('an export that the system ends', () => {
  it('leaves nothing behind but what is not its own', async () => {
    await blogpult(['new-library', 'muster', '--sample']);
    await mkdir(path('ziel'));
    const strange = '.q.zip.999999-0123456789abcdef.blogpult-tmp';
    const left = '.p.zip.999999-0123456789abcdef.blogpult-tmp';
    for (const name of [strange, left]) await writeFile(path(`ziel/${name}`), 'Rest');
    const words = ['export', 'muster', '--format', 'site', '--out', 'ziel/p.zip', '--force'];
    const { code, stderr } = await blogpult(words, { BLOGPULT_CONFIG: path('kalt') }, (child) => {
      const look = setInterval(() => {
        void readdir(path('ziel')).then((names) => {
          if (names.every((name) => name === strange || name === left)) return;
          clearInterval(look);
          child.kill('SIGTERM');
        });
      }, 5);
    });
    expect(stderr).toMatch(/abgebrochen/);
    expect(code).toBe(3);
    expect(await readdir(path('ziel'))).toEqual([strange]);
  });
});

describe('a library with a damaged post', () => {
  it('is never read without a word about it', async () => {
    await blogpult(['new-library', 'fünfte']);
    await blogpult(['import', 'texte/gut.md', '--into', 'fünfte']);
    const [post = ''] = await readdir(path('fünfte/posts'));
    await writeFile(path(join('fünfte/posts', post)), '{"schema":');
    const listed = await blogpult(['list', 'fünfte', '--json']);
    expect(listed).toMatchObject({ code: 0, stdout: '[]\n' });
    expect(listed.stderr).toContain(`posts/${post}`);
  });
});

describe.skipIf(process.platform !== 'linux')('a system that takes no more', () => {
  it('exits with 3 when what it prints is lost', async () => {
    expect((await cli.shell('blogpult list bibliothek > /dev/full')).code).toBe(3);
    expect((await cli.shell('blogpult check bibliothek > /dev/null 2> /dev/full')).code).toBe(1);
    expect((await cli.shell('blogpult list fehlt 2> /dev/full')).code).toBe(2);
  });

  it('ends where no folder can be made', async () => {
    expect(await blogpult(['new-library', '/proc/blog'])).toMatchObject({ code: 3, stdout: '' });
    const restored = await blogpult(['backup', library, '--out', 'ganz.zip']).then(() =>
      blogpult(['restore', 'ganz.zip', '--into', '/proc/a/b']),
    );
    expect(restored).toMatchObject({ code: 3, stdout: '' });
  });

  it('exits with 3 where nothing can be written', async () => {
    const to = ['--format', 'site', '--post', 'die-bank', '--out', '/proc/a.zip'];
    const { code, stdout, stderr } = await blogpult(['export', library, ...to]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('/proc/a.zip');
  });

  it('exits with 3, and locks nobody out, where not even a byte fits', async () => {
    const ran = await cli.shell('ulimit -f 0; blogpult list bibliothek');
    expect({ ...ran, stderr: '' }).toEqual({ code: 3, stdout: '', stderr: '' });
    expect(await readdir(library)).not.toContain('.blogpult.lock');
  });
});
