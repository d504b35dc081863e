import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importReasons } from '../../../../core/messages/import-notes.js';
import { anOpenLibrary, aPng } from '../../../builders/open-library.js';

let place: Awaited<ReturnType<typeof anOpenLibrary>>;
let folder: string;
beforeEach(async () => {
  place = await anOpenLibrary();
  folder = await mkdtemp(join(tmpdir(), 'blogpult-markdown-'));
});
afterEach(async () => {
  await place.remove();
  await rm(folder, { recursive: true, force: true });
});

async function write(files: Readonly<Record<string, string | Buffer>>) {
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
}

async function importIt(...names: string[]) {
  const paths = names.length === 0 ? [folder] : names.map((name) => join(folder, name));
  const report = await place.client.imports.run({ paths });
  for (const { reason } of report.notes) expect(importReasons('de')).toContain(reason);
  return report;
}

const reasons = (report: Awaited<ReturnType<typeof importIt>>) =>
  report.notes.map(({ reason }) => reason);
const onlyPost = async () => (await place.library.posts.all())[0];

describe('importing Markdown', () => {
  it('takes the title from the first heading and keeps the text', async () => {
    await write({ 'a.md': '# Die *neue* Bank\n\nText mit Kolleg*innen.\n\n<!--more-->\n\nRest\n' });
    const report = await importIt('a.md');
    expect(reasons(report)).toEqual(['title-from-heading', 'post-added']);
    expect(await onlyPost()).toMatchObject({
      title: 'Die neue Bank',
      slug: 'die-neue-bank',
      status: 'draft',
      teaserMode: 'break',
      body: 'Text mit Kolleg*innen.\n\n<!--more-->\n\nRest',
    });
  });

  it('takes pictures beside and below the file, decisions included', async () => {
    await write({
      'posts/a.md':
        '---\ntitle: A\nfeatured: { file: ../bilder/kopf.png, decorative: true, purpose: decorative }\n---\n\n![Bank](../bilder/kopf.png "Unten"){.alignleft} ![](../bilder/zwei%20drei.png)\n',
      'bilder/kopf.png': await aPng('#101010'),
      'bilder/zwei drei.png': await aPng('#202020'),
    });
    const report = await importIt();
    expect(report.assets).toBe(2);
    const [hash] = place.library.assets
      .list()
      .filter(({ originalName }) => originalName === 'kopf.png')
      .map((asset) => asset.hash);
    const post = await onlyPost();
    expect(post?.featured).toMatchObject({ asset: hash, decision: 'decorative' });
    expect(post?.body).toContain(`![Bank](asset:${hash} "Unten"){.alignleft}`);
    expect(post?.body.match(/asset:/g)).toHaveLength(2);
  });

  it('reads nothing outside of the folder', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'blogpult-outside-'));
    await writeFile(join(outside, 'geheim.png'), await aPng());
    await write({
      'a.md': `# A\n\n![x](../${outside.split('/').at(-1)}/geheim.png) ![y](link.png) ![z](ordner/geheim.png)`,
      'b.md': '# B\n\n![y](link.png)',
    });
    await symlink(join(outside, 'geheim.png'), join(folder, 'link.png'));
    await symlink(outside, join(folder, 'ordner'));
    const whole = await importIt();
    const single = await importIt('b.md');
    expect(place.library.assets.list()).toEqual([]);
    expect(reasons(whole)).toEqual(
      expect.arrayContaining(['link-not-followed', 'picture-outside']),
    );
    expect(reasons(single)).toContain('picture-outside');
    await rm(outside, { recursive: true });
  });

  it('leaves pictures on the internet where they are and lists what it could not take', async () => {
    await write({
      'a.md':
        '# A\n\n![x](https://example.org/a.png) ![y](fehlt.png) ![z](kaputt.jpg)\n\n<img src="gut.png" alt="Gut">',
      'kaputt.jpg': 'kein Bild',
      'gut.png': await aPng(),
      'notiz.docx': 'PK',
    });
    const report = await importIt();
    expect(reasons(report)).toEqual(
      expect.arrayContaining([
        ...['picture-remote', 'picture-missing', 'picture-refused', 'picture-inlined'],
        'file-not-imported',
      ]),
    );
    expect((await onlyPost())?.body).toMatch(
      /https:\/\/example\.org\/a\.png.*fehlt\.png[^]*!\[Gut\]\(asset:/,
    );
  });

  it('makes categories and authors that are new, once', async () => {
    const head = '---\ntitle: T\ncategory: Praxis und Mehr\nauthor: Ada Brenner\n---\n\nText';
    await write({ 'a.md': head, 'b.md': head });
    await importIt();
    expect(place.library.content.categories).toMatchObject([{ slug: 'praxis-und-mehr' }]);
    expect(place.library.content.authors).toMatchObject([{ name: 'Ada Brenner', guest: true }]);
    expect((await place.library.posts.all()).map(({ slug }) => slug).sort()).toEqual(['t', 't-2']);
  });

  it('leaves out what no page could show, and takes the rest', async () => {
    await write({
      'gut.md': '# Gut\n\nText',
      'yaml.md': '---\ntitle: [\n---\n\nText',
      'bytes.md': Buffer.from([0xff, 0xfe, 0x00, 0x41]),
      'tief.md': `${'> '.repeat(3000)}Text`,
      'gross.md': 'x'.repeat(1_100_000),
    });
    const report = await importIt();
    expect(report.posts).toHaveLength(1);
    const left = report.notes.filter(({ outcome }) => outcome === 'left-out');
    expect(Object.fromEntries(left.map(({ file, reason }) => [file, reason]))).toEqual({
      'yaml.md': 'front-matter-broken',
      'bytes.md': 'not-utf8',
      'tief.md': 'text-too-nested',
      'gross.md': 'file-too-large',
    });
  });

  it('runs nothing that stands in front matter', async () => {
    await write({
      'a.md': '---js\nglobalThis.hacked = true;\n---\n\nText',
      'b.md': '---\ntitle: !!js/function "function(){ globalThis.hacked = true }"\n---\n\nText',
    });
    await importIt();
    expect('hacked' in globalThis).toBe(false);
  });

  it('names a folder that lies too deep instead of passing it over', async () => {
    await write({ 'a.md': 'Text', '1/2/3/4/5/6/7/8/9/tief.md': 'Text' });
    const report = await importIt();
    expect(report.notes).toContainEqual(
      expect.objectContaining({ file: '1/2/3/4/5/6/7/8', reason: 'folder-too-deep' }),
    );
  });

  it('takes a document that is named by a link to it', async () => {
    await write({ 'ordner/a.md': '# Titel\n\n![x](b.png)', 'ordner/b.png': await aPng() });
    await symlink(join(folder, 'ordner/a.md'), join(folder, 'link.md'));
    const report = await importIt('link.md');
    expect(report).toMatchObject({ assets: 1, posts: [{ title: 'Titel' }] });
  });

  it('says what it cannot read', async () => {
    await write({ 'a.pages': 'PK', 'leer/x.txt': '' });
    expect(reasons(await importIt('a.pages', 'fehlt.md', 'leer'))).toEqual([
      'format-unknown',
      'not-found',
      'nothing-inside',
    ]);
  });
});
