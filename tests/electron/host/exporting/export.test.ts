import sharp from 'sharp';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BlogpultError } from '../../../../core/contract/error-codes.js';
import { placeError } from '../../../../electron/host/exporting/place-error.js';
import type { ExportEvent, ExportRequest } from '../../../../core/contract/exports.js';
import { Manifest } from '../../../../core/export/manifest.js';
import { newImageUse } from '../../../../core/image/image-use.js';
import { IMPORT_LIMITS } from '../../../../electron/host/importing/import-limits.js';
import { zipSource } from '../../../../electron/host/importing/zip-source.js';
import { anImageUse } from '../../../builders/content.js';
import { anOpenLibrary, aPng, aPostContent } from '../../../builders/open-library.js';

let place: Awaited<ReturnType<typeof anOpenLibrary>>;
beforeEach(async () => {
  place = await anOpenLibrary();
});
afterEach(() => place.remove());

async function addPost(isDescribed = true) {
  const { library } = place;
  const { hash } = await library.assets.add(await aPng(), 'Bank am Rathaus.png');
  const use = isDescribed ? anImageUse('a', { asset: hash }) : newImageUse(hash);
  const body = 'Vorspann.\n\n<!--more-->\n\nMehr.\n';
  return library.posts.insert(aPostContent({ featured: use, body }));
}

function request(parts: Partial<ExportRequest> = {}): ExportRequest {
  const out = join(place.top, 'paket.zip');
  const all = { posts: null, category: null, force: false, replace: false };
  return { format: 'site', ...all, out, ...parts };
}

async function run(parts: Partial<ExportRequest> = {}) {
  const events: ExportEvent[] = [];
  for await (const event of await place.client.exports.run(request(parts))) events.push(event);
  const done = events.at(-1);
  if (done?.kind !== 'done') throw new Error('the export did not say that it is done');
  return { events, done };
}

async function unpacked(path: string): Promise<Map<string, Buffer>> {
  const source = await zipSource(path, IMPORT_LIMITS);
  const files = await Promise.all(
    source.paths.map(async (name) => [name, await source.read(name, Infinity)] as const),
  );
  await source.close();
  return new Map(files);
}

describe('the picture of a link', () => {
  it('is cut around the focus of the featured picture, where the blog has an address', async () => {
    const { library, client, top } = place;
    const { hash } = await library.assets.add(await aPng(), 'Bank am Rathaus.png');
    const featured = anImageUse('a', { asset: hash, focus: { x: 0, y: 100 } });
    await library.posts.insert(aPostContent({ featured, slug: 'bank' }));
    const linkPictures = async () => {
      await run({ replace: true, force: true });
      const files = await unpacked(join(top, 'paket.zip'));
      const page = String(files.get('beitraege/bank.html'));
      return { page, names: [...files.keys()].filter((name) => name.includes('-link-')), files };
    };
    expect((await linkPictures()).names).toEqual([]);
    const profile = { ...library.content.profile, baseUrl: 'https://blog.example' };
    const { content, revision } = library;
    await client.library.save({ content: { ...content, profile }, baseRevision: revision });
    const { page, names, files } = await linkPictures();
    expect(names).toHaveLength(1);
    expect(page).toContain(`<meta property="og:image" content="https://blog.example/${names[0]}">`);
    const { format, width, height } = await sharp(files.get(names[0] ?? '')).metadata();
    expect(format).toBe('jpeg');
    expect(page).toContain(`<meta property="og:image:width" content="${width}">`);
    expect(page).toContain(`<meta property="og:image:height" content="${height}">`);
    expect(page).toContain(`<meta property="og:image:alt" content="${featured.alt}">`);
    expect(Math.abs(width / height - 1200 / 630)).toBeLessThan(0.1);
    expect(page).toMatch(/class="focus-x-0 focus-y-100"/);
  });
});

describe('the house style', () => {
  it('stops an export only by a rule the library wants to', async () => {
    await addPost();
    await run();
    const { library, client } = place;
    const { content, revision } = library;
    const styleSettings = {
      ...content.styleSettings,
      levels: { 'byline-missing': 'block' as const },
    };
    await client.library.save({ content: { ...content, styleSettings }, baseRevision: revision });
    await expect(run({ replace: true })).rejects.toMatchObject({ code: 'EXPORT_BLOCKED' });
  });
});

describe('a site bundle', () => {
  it('holds pages, theme, fonts and pictures, and a manifest with the hash of each', async () => {
    await addPost();
    const { done } = await run();
    const files = await unpacked(done.path);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'index.html',
        'beitraege/die-bank-vor-dem-rathaus.html',
        'theme/theme.css',
      ]),
    );
    expect([...files.keys()].filter((name) => name.endsWith('.woff2')).length).toBeGreaterThan(0);
    const manifest = Manifest.parse(JSON.parse(String(files.get('manifest.json'))));
    expect(manifest).toEqual(done.manifest);
    files.delete('manifest.json');
    const hashes = [...files].map(([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }));
    expect(manifest.files.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(hashes);
  });

  it.each([null, 'https://blog.example/team/'])(
    'has every file that its pages, sizes and feeds refer to, and needs no script: %s',
    async (baseUrl) => {
      const { library } = place;
      const { content, revision } = library;
      await library.saveContent({ ...content, profile: { ...content.profile, baseUrl } }, revision);
      await addPost();
      const files = await unpacked((await run()).done.path);
      const top = baseUrl ?? 'file:///';
      let checked = 0;
      for (const [path, bytes] of files) {
        if (!/\.(?:html|xml|json)$/.test(path) || path === 'manifest.json') continue;
        const text = String(bytes);
        expect(text, path).not.toMatch(/<script|javascript:|\son\w+="/);
        const single = text.matchAll(
          /(?:\s(?:src|href|content)="|"(?:url|image|feed_url|home_page_url)": ?"|<(?:loc|link|guid)[^>]*>)([^"#<]+)/g,
        );
        const sizes = [...text.matchAll(/srcset="([^"]+)"/g)].flatMap(([, list = '']) =>
          list.split(', ').map((entry) => entry.split(' ')[0] ?? ''),
        );
        const named = [...[...single].map(([, address = '']) => address), ...sizes];
        for (const address of named.filter(
          (each) => /\.[a-z0-9]+$|\/$/.test(each) && !/[ ,]/.test(each),
        )) {
          const { href } = new URL(address, top + path);
          if (!href.startsWith(top)) continue;
          const target = href.slice(top.length) || 'index.html';
          expect(files.has(target), `${path} → ${address}`).toBe(true);
          checked += 1;
        }
      }
      expect(checked).toBeGreaterThan(baseUrl === null ? 20 : 30);
      expect(files.has('feed.xml')).toBe(baseUrl !== null);
    },
  );

  it('is the same byte for byte when nothing changed', async () => {
    await addPost();
    const first = await run({ out: join(place.top, 'a.zip') });
    const second = await run({ out: join(place.top, 'b.zip') });
    const [a, b] = await Promise.all([first, second].map(({ done }) => readFile(done.path)));
    expect(a?.equals(b as Buffer)).toBe(true);
  });

  it('shows its pages as render does', async () => {
    const { id } = await addPost();
    const files = await unpacked((await run()).done.path);
    const asked = {
      layout: 'article',
      post: id,
      category: null,
      page: 1,
      standalone: false,
    } as const;
    const { html } = await place.client.layouts.render(asked);
    expect(String(files.get('beitraege/die-bank-vor-dem-rathaus.html'))).toBe(html);
  });

  it('tells how far it is, step by step', async () => {
    await addPost();
    const { events } = await run();
    const steps = events.flatMap((event) => (event.kind === 'progress' ? event.step : []));
    expect([...new Set(steps)]).toEqual(['check', 'pages', 'pictures', 'write']);
  });

  it('leaves the posts as they are', async () => {
    const post = await addPost();
    await run();
    expect(await place.library.posts.get(post.id)).toEqual(post);
  });
});

describe('an export that cannot be', () => {
  const failure = (parts: Partial<ExportRequest> = {}) =>
    run(parts).then(
      () => null,
      (error: unknown) => error,
    );

  it('is held back by an undecided picture, and forced ones are recorded', async () => {
    await addPost(false);
    expect(await failure()).toMatchObject({ code: 'EXPORT_BLOCKED', data: { count: 1, posts: 1 } });
    const { done } = await run({ force: true });
    expect(done.manifest.forced).toMatchObject([{ rule: 'featured-alt-missing' }]);
    const report = (await unpacked(done.path)).get('bericht.html');
    expect(String(report)).toContain('featured-alt-missing');
  });

  it('never overwrites unless it is told to', async () => {
    await addPost();
    const { out } = request();
    await writeFile(out, 'wichtig');
    expect(await failure()).toMatchObject({ code: 'EXPORT_TARGET_EXISTS' });
    expect(await readFile(out, 'utf8')).toBe('wichtig');
    await run({ replace: true });
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
  });

  it('never replaces a folder', async () => {
    await addPost();
    await mkdir(request().out);
    expect(await failure({ replace: true })).toMatchObject({ code: 'EXPORT_TARGET_FOLDER' });
  });

  it.each(['site', 'wordpress', 'markdown', 'package', 'word', 'report'] as const)(
    'is never written into a library, whatever somebody allows: %s',
    async (format) => {
      const { id } = await addPost();
      const { client, path, top } = place;
      await symlink(path, join(top, 'anders'));
      const before = await readFile(join(path, 'blogpult.json'));
      for (const out of [join(path, 'blogpult.json'), join(top, 'anders', 'posts', 'neu.zip')]) {
        const task = { out, replace: true };
        const refused =
          format === 'word'
            ? client.exports.word({ ...task, post: id })
            : format === 'report'
              ? client.checks.report({ ...task, posts: null, format: 'csv', language: 'de' })
              : run({ ...task, format });
        await expect(refused).rejects.toMatchObject({
          code: 'EXPORT_TARGET_LIBRARY',
          data: { path: out },
        });
      }
      expect(await readFile(join(path, 'blogpult.json'))).toEqual(before);
    },
  );

  it('names what it does not know', async () => {
    expect(await failure()).toMatchObject({ code: 'EXPORT_NOTHING_SELECTED' });
    await addPost();
    expect(await failure({ posts: ['gibt-es-nicht'] })).toMatchObject({ code: 'POST_NOT_FOUND' });
    expect(await failure({ category: 'kat-nicht' })).toMatchObject({ code: 'CATEGORY_NOT_FOUND' });
    const out = join(place.top, 'fehlt', 'paket.zip');
    for (const format of ['site', 'markdown', 'package'] as const) {
      const missing = { code: 'EXPORT_FOLDER_MISSING', data: { path: out } };
      expect(await failure({ out, format }), format).toMatchObject(missing);
    }
  });

  it('tells what is wrong with the place from what is wrong with the library', () => {
    const { out } = request();
    const system = (code: string) => Object.assign(new Error(code), { code });
    const codes = ['ENOSPC', 'EROFS', 'EBUSY', 'ENOENT', 'EIO'].map(
      (code) => placeError(system(code), out).code,
    );
    const [noSpace, denied, missing] = ['NO_SPACE', 'FOLDER_DENIED', 'FOLDER_MISSING'];
    expect(codes).toEqual([
      ...[noSpace, denied, denied, missing].map((code) => `EXPORT_${code}`),
      'DISK_FAILED',
    ]);
    const about = (path: string) =>
      new BlogpultError('DISK_FULL', { path }, { cause: system('ENOSPC') });
    expect(placeError(about(out), out).code).toBe('EXPORT_NO_SPACE');
    expect(placeError(about(place.path), out).code).toBe('DISK_FULL');
  });

  it('says of a report and a copy too what is wrong with their place', async () => {
    await addPost();
    const out = join(place.top, 'fehlt', 'bericht.html');
    const report = { posts: null, format: 'html', language: 'de', out, replace: false } as const;
    const missing = { code: 'EXPORT_FOLDER_MISSING', data: { path: out } };
    await expect(place.client.checks.report(report)).rejects.toMatchObject(missing);
    const copy = join(place.top, 'n'.repeat(240));
    await expect(place.client.library.backup({ out: copy })).rejects.toMatchObject({
      code: 'EXPORT_NAME_REFUSED',
    });
  });

  it('leaves nothing behind when a picture is gone', async () => {
    const post = await addPost();
    const asset = place.library.assets.get(post.featured?.asset ?? '');
    const before = await readdir(place.top);
    const shelf = join(place.path, 'assets', asset.hash.slice(0, 2));
    for (const name of await readdir(shelf)) {
      if (name.endsWith('.png')) await writeFile(join(shelf, name), 'kaputt');
    }
    expect(await failure({ format: 'markdown' })).toMatchObject({ code: 'ASSET_NOT_FOUND' });
    expect(await readdir(place.top)).toEqual(before);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    await addPost();
    const before = await readdir(place.top);
    for await (const event of await place.client.exports.run(request())) {
      if (event.kind === 'progress' && event.step === 'pages') break;
    }
    expect((await readdir(place.top)).filter((name) => name !== 'config')).toEqual(
      before.filter((name) => name !== 'config'),
    );
  });
});

describe('showing what was written', () => {
  it('works for this host’s own bundles only', async () => {
    await addPost();
    const { done } = await run();
    await place.client.app.reveal({ path: done.path });
    await expect(place.client.app.reveal({ path: place.path })).rejects.toMatchObject({
      code: 'FOLDER_NOT_ALLOWED',
    });
  });
});
