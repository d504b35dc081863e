import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encode } from '../../../../electron/host/storage/envelope.js';
import { aPost } from '../../../builders/content.js';
import { CORRUPT_SHAPES } from '../../../builders/corrupt-shapes.js';
import { aClosedLibrary } from '../../../builders/closed-library.js';
import { aHost, aHostWithLibrary, contentOf } from '../../../builders/host.js';
import { aTempFolder, snapshot } from '../../../builders/temp-folder.js';

describe('opening', () => {
  test('finds no library in a missing, empty or foreign folder, and leaves nothing there', async () => {
    const { host } = await aHost();
    const folder = await aTempFolder();
    await writeFile(join(folder, 'notes.txt'), 'hello');
    for (const path of [join(folder, 'missing'), folder, join(folder, 'notes.txt')]) {
      await expect(host.session.open(path)).rejects.toMatchObject({
        code: 'LIBRARY_NOT_FOUND',
        detail: { path },
      });
    }
    expect(Object.keys(await snapshot(folder))).toEqual(['notes.txt']);
  });

  test('is refused while another host has the library open', async () => {
    const { root } = await aHostWithLibrary();
    const other = await aHost();
    await expect(other.host.session.open(root)).rejects.toMatchObject({
      code: 'LIBRARY_IN_USE',
      detail: { path: root },
    });
  });

  test('of the open library answers it as it is', async () => {
    const { host, root, library } = await aHostWithLibrary();
    expect(await host.session.open(`${root}/`)).toBe(library);
  });

  test('that fails keeps the library that is open', async () => {
    const { host, library, folder } = await aHostWithLibrary();
    await expect(host.session.open(folder)).rejects.toMatchObject({ code: 'LIBRARY_NOT_FOUND' });
    expect(host.session.require()).toBe(library);
    await library.posts.insert(aPost());
  });

  test('of another library releases the one before', async () => {
    const { host, root, folder } = await aHostWithLibrary();
    const second = {
      path: join(folder, 'second'),
      sample: false,
      name: '',
      language: 'de',
    } as const;
    await host.session.create(second);
    await (await aHost()).host.session.open(root);
  });

  test('sweeps what killed processes left behind', async () => {
    const { root, open, asset } = await aClosedLibrary();
    const names = ['', 'posts/', `assets/${asset.hash.slice(0, 2)}/`].map(
      (folder) => `${folder}.x.json.12345-0123456789abcdef.blogpult-tmp`,
    );
    for (const name of names) await writeFile(join(root, name), 'half');
    await open();
    expect(Object.keys(await snapshot(root)).filter((name) => name.includes('tmp'))).toEqual([]);
  });
});

describe('a library from a newer app', () => {
  const newer = JSON.stringify({ schema: 2, rev: 1, anything: 'else' });
  const places = {
    'a post': 'posts/neu-0001.json',
    'a picture': `assets/ab/ab${'0'.repeat(62)}.json`,
  };
  test.each(Object.entries(places))(
    'is for reading only for %s, and nothing is written, damaged files included',
    async (_what, place) => {
      const { root, open, post } = await aClosedLibrary();
      await mkdir(join(root, 'assets', 'ab'), { recursive: true });
      await writeFile(join(root, place), newer);
      await writeFile(join(root, 'posts', `${post.id}.json`), 'torn');
      const before = await snapshot(root);
      const library = await open();
      expect(await library.readOnly()).toBe('newer');
      await expect(library.posts.insert(aPost())).rejects.toMatchObject({
        code: 'LIBRARY_READ_ONLY',
        detail: { reason: 'newer' },
      });
      expect(library.damages.map(({ outcome }) => outcome)).toContain('found');
      const called = library.damages.find(({ file }) => file === place)?.outcome;
      expect([place, called]).toEqual([place, place.startsWith('posts/') ? 'newer' : undefined]);
      const found = await library.verify();
      expect(found.damages.find(({ file }) => file === place)?.outcome).toBe('newer');
      await expect(library.posts.read(post.id)).rejects.toMatchObject({ code: 'POST_DAMAGED' });
      await library.close();
      expect(await snapshot(root)).toEqual(before);
    },
  );
});

describe('damaged library content', () => {
  test.each(Object.entries(CORRUPT_SHAPES))('is restored: %s', async (_name, corrupt) => {
    const { root, open } = await aClosedLibrary();
    const path = join(root, 'blogpult.json');
    await writeFile(path, corrupt(await readFile(path)));
    const { content, damages, revision } = await open();
    expect([content.profile.name, revision]).toEqual(['Probeblog', 1]);
    expect(damages).toMatchObject([
      { file: 'blogpult.json', what: 'library', outcome: 'restored' },
    ]);
  });

  test('is restored when its file is gone', async () => {
    const { root, open } = await aClosedLibrary();
    await rm(join(root, 'blogpult.json'));
    expect((await open()).content.profile.name).toBe('Probeblog');
  });

  test('without an older generation is refused, and every file stays as it is', async () => {
    const { root, open } = await aClosedLibrary();
    await writeFile(join(root, 'blogpult.json'), 'null');
    await writeFile(join(root, 'blogpult.json.bak'), '');
    const before = await snapshot(root);
    await expect(open()).rejects.toMatchObject({ code: 'LIBRARY_DAMAGED', detail: { path: root } });
    expect(await snapshot(root)).toEqual(before);
  });
});

describe('library content', () => {
  test('is not saved over a newer revision, here or elsewhere', async () => {
    const { library, root } = await aHostWithLibrary();
    const named = (name: string) => ({
      ...library.content,
      profile: { ...library.content.profile, name },
    });
    expect(await library.saveContent(named('A'), 1)).toBe(2);
    expect(await library.saveContent(named('A'), 1), 'asked again').toBe(2);
    await expect(library.saveContent(named('B'), 1)).rejects.toMatchObject({
      code: 'LIBRARY_CONFLICT',
    });
    await writeFile(join(root, 'blogpult.json'), encode(9, named('von anderswo')).bytes);
    await expect(library.saveContent(named('B'), 2)).rejects.toMatchObject({
      code: 'LIBRARY_CONFLICT',
    });
    await library.refreshContent();
    expect([library.content.profile.name, library.revision]).toEqual(['von anderswo', 9]);
  });

  test('keeps the id of its library', async () => {
    const { library } = await aHostWithLibrary();
    await expect(
      library.saveContent({ ...library.content, id: 'another-id' }, 1),
    ).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});

describe('verifying', () => {
  test('finds nothing wrong in a sound library and changes nothing', async () => {
    const { open, root } = await aClosedLibrary();
    const library = await open();
    const before = await snapshot(root);
    const report = await library.verify();
    expect(report).toMatchObject({ posts: 1, assets: 1, damages: [], missingAssets: [] });
    expect(report.bytes).toBeGreaterThan(0);
    expect(await snapshot(root)).toEqual(before);
  });

  test('names every damaged file and missing picture, and mends nothing', async () => {
    const { open, root, post, asset } = await aClosedLibrary();
    const library = await open();
    const body = `![x](asset:${asset.hash}) ![y](asset:${'e'.repeat(64)})`;
    await library.posts.insert({ ...aPost({ slug: 'mit-bildern', body }), id: 'bilder-01' });
    const shelf = join(root, 'assets', asset.hash.slice(0, 2), asset.hash);
    const files = ['blogpult.json', `posts/${post.id}.json`].map((name) => join(root, name));
    for (const file of [...files, `${shelf}.png`, `${shelf}.json`]) {
      const bytes = await readFile(file);
      bytes[30] = (bytes[30] ?? 0) ^ 4;
      await writeFile(file, bytes);
    }
    const before = await snapshot(root);
    const { damages, missingAssets } = await library.verify();
    expect(damages).toMatchObject([
      { what: 'library', outcome: 'found', restorable: true },
      { what: 'post', title: post.title, outcome: 'found', restorable: true },
      { what: 'asset', outcome: 'found', restorable: false },
      { what: 'asset', outcome: 'found', restorable: false },
    ]);
    expect(missingAssets).toEqual([
      { post: 'mit-bildern', asset: asset.hash },
      { post: 'mit-bildern', asset: 'e'.repeat(64) },
    ]);
    expect(await snapshot(root)).toEqual(before);
  });

  test('names the copies that a sync client made of the blog profile, and leaves them', async () => {
    const { open, root } = await aClosedLibrary();
    const copies = ['blogpult (Konfliktkopie von Ada).json', 'blogpult-LAPTOP.json'];
    for (const name of copies) await copyFile(join(root, 'blogpult.json'), join(root, name));
    const library = await open();
    const before = await snapshot(root);
    const found = copies.map((file) => ({ file, what: 'copy', outcome: 'found' }));
    expect(library.damages).toMatchObject(found);
    expect((await library.verify()).damages).toMatchObject(found);
    expect(await snapshot(root)).toEqual(before);
  });

  test('lets saves go first: none waits until everything is read', async () => {
    const { open } = await aClosedLibrary();
    const library = await open();
    for (let at = 0; at < 60; at += 1) {
      const id = `menge-${1000 + at}`;
      await library.posts.insert(aPost({ id, slug: id }));
    }
    const order: string[] = [];
    const verifying = library.verify().then((report) => {
      order.push('geprüft');
      return report;
    });
    const stored = await library.posts.get('menge-1059');
    await library.posts.save(stored.id, stored.revision, contentOf(stored, { body: 'Neu.' }));
    order.push('gespeichert');
    const state = await library.posts.get('menge-1058');
    await library.posts.take(state.id, () => Promise.resolve());
    expect(await verifying).toMatchObject({ damages: [], missingAssets: [] });
    expect(order).toEqual(['gespeichert', 'geprüft']);
  });
});
