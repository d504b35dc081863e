import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PostContent } from '../../../../core/post/post.js';
import { libraryFiles } from '../../../../electron/host/backup/library-files.js';
import { anImageUse } from '../../../builders/content.js';
import { anOpenLibrary, aPng, aPostContent } from '../../../builders/open-library.js';
import { forge, writeZip } from '../../../builders/zip.js';

let place: Awaited<ReturnType<typeof anOpenLibrary>>;
let out: string;
beforeEach(async () => {
  place = await anOpenLibrary('bücher & mehr');
  out = join(place.top, 'sicherung.zip');
  const { hash } = await place.library.assets.add(await aPng(), 'bank.png');
  const post = await place.library.posts.insert(
    aPostContent({ featured: anImageUse('a', { asset: hash }) }),
  );
  const changed = { ...PostContent.parse(post), body: 'Zweite Fassung' };
  await place.library.posts.save(post.id, post.revision, changed);
});
afterEach(() => place.remove());

async function contents(root: string): Promise<Record<string, string>> {
  const files = await libraryFiles(root);
  const bytes = await Promise.all(files.map((path) => readFile(join(root, path), 'base64')));
  return Object.fromEntries(files.map((path, index) => [path, bytes[index] ?? '']));
}

const restored = () => join(place.top, 'neu', 'zurück');
const restore = (into = restored()) => place.client.library.restore({ file: out, into });

describe('a backup', () => {
  it('gives back every file of the library, earlier generations included', async () => {
    const result = await place.client.library.backup({ out });
    expect(result).toMatchObject({ path: out, bytes: (await readFile(out)).length });
    await restore();
    const before = await contents(place.path);
    expect(Object.keys(before).some((path) => path.endsWith('.bak'))).toBe(true);
    expect(await contents(restored())).toEqual(before);
    expect(result.files).toBe(Object.keys(before).length);
  });

  it('restores to a library that opens', async () => {
    const [post] = await place.library.posts.all();
    await place.client.library.backup({ out });
    await restore();
    await place.client.library.open({ path: restored() });
    expect(await place.client.posts.read({ id: post?.id ?? '' })).toEqual(post);
  });

  it('restores an empty library to one that opens', async () => {
    const path = join(place.top, 'leer');
    await place.client.library.create({ path, sample: false, name: 'Leer', language: 'de' });
    await place.client.library.backup({ out });
    await restore();
    await place.client.library.open({ path: restored() });
    expect(await place.client.posts.list()).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('holds what lies behind a link', async () => {
    const before = await contents(place.path);
    const [post = ''] = await readdir(join(place.path, 'posts'));
    for (const name of ['assets', join('posts', post)]) {
      const elsewhere = join(place.top, `anderswo-${basename(name)}`);
      await rename(join(place.path, name), elsewhere);
      await symlink(elsewhere, join(place.path, name));
    }
    await symlink('.', join(place.path, 'kreis'));
    await symlink('nirgends', join(place.path, 'posts', 'leer.json'));
    await place.client.library.backup({ out });
    await restore();
    expect(await contents(restored())).toEqual(before);
  });

  it('is the same byte for byte when nothing changed', async () => {
    await place.client.library.backup({ out });
    const again = join(place.top, 'zwei.zip');
    await place.client.library.backup({ out: again });
    expect((await readFile(again)).equals(await readFile(out))).toBe(true);
  });

  it('may lie in the library itself and never holds another one of itself', async () => {
    out = join(place.path, 'sicherung.zip');
    await place.client.library.backup({ out });
    await restore();
    expect(Object.keys(await contents(restored()))).not.toContain('sicherung.zip');
  });

  it('never replaces a file', async () => {
    await writeFile(out, 'wichtig');
    await expect(place.client.library.backup({ out })).rejects.toMatchObject({
      code: 'EXPORT_TARGET_EXISTS',
    });
    expect(await readFile(out, 'utf8')).toBe('wichtig');
  });
});

describe('restoring', () => {
  it('refuses a folder with something in it', async () => {
    await place.client.library.backup({ out });
    await mkdir(restored(), { recursive: true });
    await writeFile(join(restored(), 'brief.txt'), 'meins');
    await expect(restore()).rejects.toMatchObject({ code: 'LIBRARY_FOLDER_NOT_EMPTY' });
    expect(await readdir(restored())).toEqual(['brief.txt']);
  });

  it('takes an empty folder, whatever the file manager left in it', async () => {
    await place.client.library.backup({ out });
    await mkdir(restored(), { recursive: true });
    await writeFile(join(restored(), '.DS_Store'), '');
    await restore();
    expect(await contents(restored())).toEqual(await contents(place.path));
  });

  it.each([
    ['cut off', async () => writeFile(out, (await readFile(out)).subarray(0, -200))],
    ['changed in a picture', async () => forge(out, 'IDAT', 'IDAX')],
    ['no backup', async () => writeZip(out, [{ name: 'a.md', bytes: 'x' }])],
    [
      'without a file it lists',
      () => writeZip(out, [aManifest(['blogpult.json', 'posts/a.json'])]),
    ],
    ['holding a file it does not list', () => writeZip(out, [aManifest([]), anEntry('a.json')])],
    [
      'leading elsewhere',
      async () => {
        await writeZip(out, [aManifest(['xx/a.json']), anEntry('xx/a.json')]);
        await forge(out, 'xx/a.json', '../a.json');
      },
    ],
  ])('refuses a backup that is %s, and leaves nothing', async (_what, damage) => {
    await place.client.library.backup({ out });
    await damage();
    await expect(restore()).rejects.toMatchObject({ code: 'BACKUP_DAMAGED', data: { path: out } });
    const left = await readdir(dirname(restored())).catch(() => []);
    expect(left).toEqual([]);
  });

  it('says when there is no such file', async () => {
    await expect(restore()).rejects.toMatchObject({ code: 'IMPORT_NOT_FOUND' });
  });
});

const anEntry = (name: string) => ({ name, bytes: '{}' });

function aManifest(paths: readonly string[]) {
  const files = paths.map((path) => ({ path, bytes: 2, sha256: 'x' }));
  const bytes = JSON.stringify({ backup: 1, generator: 'Test', files });
  return { name: 'blogpult-backup.json', bytes };
}
