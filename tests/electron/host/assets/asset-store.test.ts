import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { picturePath } from '../../../../electron/host/assets/asset-folder.js';
import { aHostWithLibrary } from '../../../builders/host.js';
import { aPhonePhoto, aPicture, anAnimation } from '../../../builders/pictures.js';
import { filesNamed, snapshot } from '../../../builders/temp-folder.js';

async function aLibraryWithPicture() {
  const built = await aHostWithLibrary();
  const asset = await built.library.assets.add(await aPhonePhoto(800, 600), 'Straße am Markt.jpg');
  const path = picturePath(join(built.root, 'assets'), asset);
  const reopen = async () => {
    await built.host.session.close();
    return built.host.session.open(built.root);
  };
  return { ...built, asset, path, reopen };
}

describe('a stored picture', () => {
  test('is named by the SHA-256 of its bytes', async () => {
    const { asset, path, library } = await aLibraryWithPicture();
    const bytes = await readFile(path);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(asset.hash);
    expect(path.endsWith(`assets/${asset.hash.slice(0, 2)}/${asset.hash}.jpg`)).toBe(true);
    expect(await library.assets.bytes(asset.hash)).toEqual(bytes);
    expect(asset).toMatchObject({ width: 600, height: 800, bytes: bytes.length });
  });

  test('is stored once, however often and however quickly it is added', async () => {
    const { library, root, asset } = await aLibraryWithPicture();
    const before = await snapshot(join(root, 'assets'));
    const photo = await aPhonePhoto(800, 600);
    const again = await Promise.all(
      ['a.jpg', 'b.jpg', 'c.jpg'].map((n) => library.assets.add(photo, n)),
    );
    expect(again).toEqual([asset, asset, asset]);
    const stored = await library.assets.bytes(asset.hash);
    expect(await library.assets.add(stored, 'from-a-bundle.jpg')).toEqual(asset);
    expect(await snapshot(join(root, 'assets'))).toEqual(before);
  });

  test.each(['missing', 'damaged'])(
    'that is %s on the disk is put back when its own bytes are added again',
    async (state) => {
      const { library, asset, path } = await aLibraryWithPicture();
      const bytes = await readFile(path);
      await (state === 'missing' ? rm(path) : writeFile(path, 'kaputt'));
      expect(await library.assets.add(bytes, 'wieder.jpg')).toEqual(asset);
      expect(await library.assets.bytes(asset.hash)).toEqual(bytes);
    },
  );

  test('that another machine has stored meanwhile is taken as it is there', async () => {
    const { library, asset, path, root } = await aLibraryWithPicture();
    const facts = path.replace(/\.jpg$/, '.json');
    const other = await aHostWithLibrary();
    const theirs = facts.replace(root, other.root);
    await mkdir(dirname(theirs), { recursive: true });
    await copyFile(facts, theirs);
    const added = await other.library.assets.add(await library.assets.bytes(asset.hash), 'neu.jpg');
    expect(added).toEqual(asset);
    expect(await other.library.assets.bytes(asset.hash)).toEqual(await readFile(path));
  });

  test.each([
    ['Übergang.jpg'.normalize('NFD'), 'Übergang.jpg'],
    ['C:\\Bilder\\markt.jpg', 'markt.jpg'],
    ['../../markt.jpg', 'markt.jpg'],
    ['mark\u0000t\n.jpg', 'markt.jpg'],
    ['', 'Bild'],
  ])('keeps the name %j as %j', async (given, kept) => {
    const { library } = await aHostWithLibrary();
    const { originalName } = await library.assets.add(await aPicture().png().toBuffer(), given);
    expect(originalName).toBe(kept);
  });

  test('changes nothing in the library when it is refused', async () => {
    const { library, root } = await aLibraryWithPicture();
    const before = await snapshot(root);
    await expect(library.assets.add(Buffer.from('kein Bild'), 'x.jpg')).rejects.toMatchObject({
      code: 'IMAGE_UNKNOWN_FORMAT',
    });
    expect(await snapshot(root)).toEqual(before);
  });

  test('that was changed or lost on the disk is missing, and adding it again mends it', async () => {
    const { library, asset, path } = await aLibraryWithPicture();
    const bytes = await readFile(path);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    await writeFile(path, bytes);
    const missing = { code: 'ASSET_NOT_FOUND', detail: { asset: 'Straße am Markt.jpg' } };
    await expect(library.assets.bytes(asset.hash)).rejects.toMatchObject(missing);
    await rm(path);
    await expect(library.assets.bytes(asset.hash)).rejects.toMatchObject(missing);
    expect(await library.assets.add(await aPhonePhoto(800, 600), 'neu.jpg')).toEqual(asset);
    expect((await library.assets.bytes(asset.hash)).length).toBe(asset.bytes);
  });

  test('that nobody knows is not found', async () => {
    const { library } = await aLibraryWithPicture();
    expect(() => library.assets.get('0'.repeat(64))).toThrow('ASSET_NOT_FOUND');
  });

  test('gets its facts back from its bytes when they are damaged', async () => {
    const { asset, path, reopen } = await aLibraryWithPicture();
    const facts = path.replace(/jpg$/, 'json');
    await writeFile(facts, 'null');
    const library = await reopen();
    const { originalName, addedAt, ...seen } = library.assets.get(asset.hash);
    expect(asset).toMatchObject(seen);
    expect(originalName).toBe(`${asset.hash}.jpg`);
    expect(addedAt).not.toBe('');
    expect(library.damages).toMatchObject([{ what: 'asset', outcome: 'restored' }]);
    expect(await filesNamed(join(path, '..'), 'corrupt')).toHaveLength(1);
    expect((await reopen()).damages).toEqual([]);
  });

  test('without its file is reported when the library opens', async () => {
    const { asset, path, reopen } = await aLibraryWithPicture();
    await rm(path);
    const { damages, assets } = await reopen();
    expect(damages).toMatchObject([
      { what: 'asset', title: asset.originalName, outcome: 'found', restorable: false },
    ]);
    expect(assets.get(asset.hash)).toEqual(asset);
  });
});

describe('a smaller size', () => {
  test('is a WebP of that width, never larger than the picture', async () => {
    const { library, asset } = await aLibraryWithPicture();
    for (const [wanted, got] of [
      [400, 400],
      [1600, 600],
    ] as const) {
      const { format, width } = await sharp(
        await library.assets.resized(asset.hash, wanted),
      ).metadata();
      expect([format, width]).toEqual(['webp', got]);
    }
  });

  test('of an animation moves', async () => {
    const { library } = await aHostWithLibrary();
    const { hash } = await library.assets.add(await anAnimation('gif', 3, 40), 'film.gif');
    const small = await library.assets.resized(hash, 20);
    expect((await sharp(small, { animated: true }).metadata()).pages).toBe(3);
  });

  test('is kept outside the library, made anew when it is damaged, and the same each time', async () => {
    const { library, asset, folder, root } = await aLibraryWithPicture();
    const before = await snapshot(root);
    const [first, twin] = await Promise.all([
      library.assets.resized(asset.hash, 400),
      library.assets.resized(asset.hash, 400),
    ]);
    expect(twin.equals(first)).toBe(true);
    expect(await snapshot(root)).toEqual(before);
    const cache = join(folder, 'config', 'cache', 'pictures', asset.hash.slice(0, 2));
    const [name = ''] = await readdir(cache);
    for (const damage of [Buffer.alloc(0), first.subarray(0, first.length >> 1)]) {
      await writeFile(join(cache, name), damage);
      expect((await library.assets.resized(asset.hash, 400)).equals(first)).toBe(true);
    }
    expect((await readFile(join(cache, name))).equals(first)).toBe(true);
  });
});
