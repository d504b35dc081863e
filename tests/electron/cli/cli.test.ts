import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Manifest } from '../../../core/export/manifest.js';
import { aCommandLine, type CommandLine, type Ran } from '../../builders/command-line.js';
import { aPng } from '../../builders/open-library.js';

let cli: CommandLine;
let library: string;

const blogpult: CommandLine['run'] = (...words) => cli.run(...words);
const path = (name: string) => cli.path(name);
const json = ({ stdout }: Ran): unknown => JSON.parse(stdout);
const isThere = (name: string) =>
  stat(path(name)).then(
    () => true,
    () => false,
  );

beforeAll(async () => {
  cli = await aCommandLine('blogpult cli ä-');
  library = path('bibliothek');
  await mkdir(path('texte'));
  await writeFile(path('texte/bank.png'), await aPng());
  await writeFile(
    path('texte/gut.md'),
    '---\ntitle: Die Bank\nslug: die-bank\ncategory: Praxis\nauthor: Ada Brenner\n---\n\n![Zwei Frauen sitzen auf einer Bank.](bank.png)\n\nText\n',
  );
  await writeFile(path('texte/offen.md'), '---\ntitle: Offen\n---\n\nVorher\n\n![](bank.png)\n');
  expect((await blogpult(['new-library', library])).code).toBe(0);
  expect((await blogpult(['import', 'texte', '--into', library])).code).toBe(0);
});
afterAll(() => cli.remove());

describe('help', () => {
  it('is data, in both languages, for all and for one command', async () => {
    const [german, english, one] = await Promise.all([
      blogpult(['--help']),
      blogpult(['--help'], { LANG: 'en_GB.UTF-8' }),
      blogpult(['export', '--help', '--lang', 'en']),
    ]);
    expect(german).toMatchObject({ code: 0, stderr: '' });
    expect(german.stdout).toContain('Befehle:');
    expect(english.stdout).toContain('Commands:');
    expect(one.stdout).toContain('--format site|markdown|wordpress|package');
  });

  it('tells the version', async () => {
    expect(await blogpult(['--version'])).toMatchObject({ code: 0, stdout: '0.1.0\n' });
  });
});

describe('wrong usage', () => {
  it.each([
    [[], /Befehl/],
    [['exportieren'], /exportieren/],
    [['list'], /DIR/],
    [['list', 'bibliothek', 'zu viel'], /zu viel/],
    [['list', 'bibliothek', '--jsn'], /--jsn/],
    [['list', 'bibliothek', '-j'], /-j/],
    [['list', 'bibliothek', '--lang', 'fr'], /fr.*de, en/],
    [['--lang', 'fr', 'list', 'bibliothek'], /fr.*de, en/],
    [['--lang=fr', 'list', 'bibliothek'], /fr.*de, en/],
    [['list', 'gibt-es-nicht'], /gibt-es-nicht/],
    [['list', 'zwei\nZeilen\u001b[2J'], /zwei Zeilen \[2J“/],
    [['new-library', 'bibliothek'], /nicht leer/],
    [['check', 'bibliothek', '--post', 'fehlt'], /fehlt/],
    [['check', 'bibliothek', '--post', '--json'], /--post/],
    [['render', 'bibliothek', '--layout', 'article'], /--post/],
    [['render', 'bibliothek', '--layout', 'poster'], /poster.*article/],
    [['render', 'bibliothek', '--layout', 'teaser', '--post', 'fehlt'], /fehlt/],
    [['render', 'bibliothek', '--layout', 'start', '--category', 'x'], /„x“/],
    [
      ['render', 'bibliothek', '--layout', 'start', '--out', 'bibliothek/blogpult.json'],
      /Bibliothek/,
    ],
    [['render', 'bibliothek', '--layout', 'category', '--category', 'x'], /x/],
    [['render', 'bibliothek', '--layout', 'category', '--page', '9'], /9/],
    [['render', 'bibliothek', '--layout', 'category', '--page', '0'], /--page/],
    [['export', 'bibliothek', '--out', 'a.zip'], /--format/],
    [['export', 'bibliothek', '--format', 'site'], /--out/],
    [['export', 'bibliothek', '--format', 'pdf', '--out', 'a.zip'], /pdf.*site/],
    [['export', 'bibliothek', '--format=site', '--out=a.zip', '--preset=hugo'], /--preset.*site/],
    [['export', 'bibliothek', '--format=word', '--out=a.zip', '--post=a', '--post=b'], /--post b/],
    [['export', 'bibliothek', '--format', 'site', '--out', 'fehlt/a.zip'], /fehlt/],
    [['export', 'bibliothek', '--format', 'site', '--out', 'a.zip', '--post', 'nie'], /nie/],
    [
      ['export', 'bibliothek', '--format', 'site', '--out', 'a.zip', '--all', '--post', 'offen'],
      /--all/,
    ],
    [['import', 'texte'], /--into/],
    [['import', 'fehlt.md', '--into', 'bibliothek'], /fehlt\.md/],
    [['restore', 'fehlt.zip', '--into', 'neu'], /fehlt\.zip/],
    [['serve', 'bibliothek', '--port', 'achtzig'], /achtzig/],
  ] as const)('%j says what, where and what to do', async (args, sentence) => {
    const { code, stdout, stderr } = await blogpult(args);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s+at |Error:|\{\w+\}|undefined/m);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(await isThere('a.zip')).toBe(false);
  });
});

describe('list and check', () => {
  it('list prints posts', async () => {
    expect(json(await blogpult(['list', library, '--json']))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          slug: 'die-bank',
          title: 'Die Bank',
          status: 'draft',
          category: 'praxis',
          authors: ['Ada Brenner'],
          updated: expect.stringMatching(/Z$/) as string,
        }),
      ]),
    );
    expect((await blogpult(['list', library])).stdout).toMatch(/die-bank {2}.*Ada Brenner/);
  });

  it('check exits with 1 for a blocking finding and says where it is', async () => {
    const ran = await blogpult(['check', library, '--json']);
    expect(ran.code).toBe(1);
    expect(json(ran)).toContainEqual(
      expect.objectContaining({
        post: 'offen',
        rule: 'alt-missing',
        severity: 'block',
        image: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        from: 8,
      }),
    );
    const other = await blogpult(['check', library, '--post', 'die-bank', '--json']);
    expect(other.code).toBe(0);
    expect(JSON.stringify(json(other))).not.toContain('"block"');
  });

  it('check --report writes the report on descriptions as page or table, and replaces nothing unasked', async () => {
    const page = path('bericht.html');
    const table = path('bericht.csv');
    expect(await blogpult(['check', library, '--report', page])).toMatchObject({ code: 1 });
    expect(await readFile(page, 'utf8')).toMatch(/^<!DOCTYPE html>[^]*data:image\/webp;base64,/);
    await blogpult(['check', library, '--report', table]);
    expect((await readFile(table, 'utf8')).startsWith('\ufeff"')).toBe(true);
    expect((await blogpult(['check', library, '--report', table])).code).toBe(2);
  });
});

describe('render', () => {
  it('prints each layout, the same as the bundle holds it', async () => {
    const render = (...words: string[]) => blogpult(['render', library, '--layout', ...words]);
    const article = await render('article', '--post', 'die-bank');
    expect(article.stdout).toMatch(/^<!DOCTYPE html>/i);
    const teaser = await render('teaser', '--post', 'die-bank');
    const category = await render('category', '--category', 'praxis');
    for (const { code, stdout } of [article, teaser, category]) {
      expect(code).toBe(0);
      expect(stdout).toContain('Die Bank');
    }
    await render('article', '--post', 'die-bank', '--out', 'seite.html');
    expect(await readFile(path('seite.html'), 'utf8')).toBe(article.stdout);
    const before = await readdir(path(''));
    const failed = await render('article', '--post', 'die-bank', '--out', 'texte');
    expect(failed.code).toBe(2);
    expect(await readdir(path(''))).toEqual(before);
  });

  it('puts everything into one page when asked', async () => {
    const args = ['render', library, '--layout', 'article', '--post', 'die-bank', '--standalone'];
    const { stdout } = await blogpult(args);
    expect(stdout).toContain('src="data:image/webp;base64,');
    expect(stdout).toContain('font/woff2');
    expect(stdout).not.toMatch(/(?:src|srcset)="\.\.|rel="stylesheet"/);
  });
});

describe('export and import', () => {
  const site = ['--format', 'site', '--out', 'site.zip'];

  it('exits with 1, names the place and leaves nothing while something blocks', async () => {
    const { code, stdout, stderr } = await blogpult(['export', library, ...site]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/offen.*alt-missing[^]*--force/);
    expect(await isThere('site.zip')).toBe(false);
  });

  it('exports a selection, prints the manifest, and replaces only when told to', async () => {
    const one = [...site, '--post', 'die-bank', '--json'];
    const ran = await blogpult(['export', library, ...one]);
    expect(ran.code).toBe(0);
    expect(Manifest.parse(json(ran)).posts).toMatchObject([{ slug: 'die-bank' }]);
    expect(ran.stderr).toMatch(/Ohne die Adresse des Blogs .* keine Feeds/);
    const before = await readFile(path('site.zip'));
    expect((await blogpult(['export', library, ...one])).code).toBe(2);
    expect((await blogpult(['export', library, ...one, '--replace'])).code).toBe(0);
    expect((await readFile(path('site.zip'))).equals(before)).toBe(true);
  });

  it('records what was forced', async () => {
    const forced = ['--format', 'site', '--out', 'trotzdem.zip', '--all', '--force', '--json'];
    const ran = await blogpult(['export', library, ...forced]);
    expect(ran.code).toBe(0);
    expect(Manifest.parse(json(ran)).forced).toMatchObject([
      { post: 'offen', rule: 'alt-missing' },
    ]);
  });

  it('moves posts to another library by a Markdown bundle', async () => {
    const markdown = ['--format', 'markdown', '--out', 'posts.zip', '--force'];
    expect((await blogpult(['export', library, ...markdown])).code).toBe(0);
    await blogpult(['new-library', 'zweite']);
    const ran = await blogpult(['import', 'posts.zip', '--into', 'zweite', '--json']);
    expect(ran.code).toBe(0);
    expect(json(ran)).toMatchObject({ assets: 1, posts: [{}, {}] });
    const [first, second] = await Promise.all(
      [library, 'zweite'].map((name) => blogpult(['list', name, '--json'])),
    );
    expect(first?.stdout).toBe(second?.stdout);
  });

  it('exits with 2 when nothing could be taken over', async () => {
    await writeFile(path('brief.docx'), 'PK');
    const ran = await blogpult(['import', 'brief.docx', '--into', library, '--json']);
    expect(ran.code).toBe(2);
    expect(json(ran)).toMatchObject({ posts: [], notes: [{ reason: 'zip-unreadable' }] });
    expect(ran.stderr).toContain('brief.docx');
  });
});

describe('verify, backup and restore', () => {
  it('finds a damaged picture and brings it back from a backup', async () => {
    await blogpult(['new-library', 'dritte']);
    await blogpult(['import', 'texte/gut.md', '--into', 'dritte']);
    expect((await blogpult(['backup', 'dritte', '--out', 'sicherung.zip'])).code).toBe(0);
    expect((await blogpult(['backup', 'dritte', '--out', 'sicherung.zip'])).code).toBe(2);
    expect(await blogpult(['verify', 'dritte'])).toMatchObject({ code: 0, stdout: '' });
    const files = await readdir(path('dritte/assets'), { recursive: true });
    const picture = files.find((name) => name.endsWith('.png')) ?? '';
    await writeFile(path(join('dritte/assets', picture)), 'kaputt');
    const broken = await blogpult(['verify', 'dritte', '--json']);
    expect(broken.code).toBe(1);
    expect(json(broken)).toMatchObject({ damages: [{ what: 'asset' }] });
    expect((await blogpult(['restore', 'sicherung.zip', '--into', 'vierte'])).code).toBe(0);
    expect((await blogpult(['verify', 'vierte'])).code).toBe(0);
    expect((await blogpult(['restore', 'sicherung.zip', '--into', 'vierte'])).code).toBe(2);
  });
});

describe('the list of recent libraries', () => {
  it('is left to the app', async () => {
    expect(await isThere('config/recent.json')).toBe(false);
  });
});
