import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ResizedPictures } from '../../../../electron/host/assets/resized-pictures.js';
import { createDisk } from '../../../../electron/host/storage/disk.js';
import { anAsset } from '../../../builders/content.js';
import { aPicture } from '../../../builders/pictures.js';

const webp = (width: number) => ({ width, format: 'webp' }) as const;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blogpult-pictures-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('makes all files of a picture with the first of them, and none of them twice', async () => {
  const asset = anAsset('a', { width: 1700, height: 1000 });
  const bytes = await aPicture(1700, 1000).jpeg().toBuffer();
  let reads = 0;
  const read = () => {
    reads += 1;
    return Promise.resolve(bytes);
  };
  const pictures = new ResizedPictures(
    createDisk(() => new Date()),
    folder,
  );
  const both = [
    pictures.forBundle(asset, webp(800), read),
    pictures.forBundle(asset, webp(400), read),
  ];
  const [wide, narrow] = await Promise.all(both);
  expect(reads).toBe(1);
  expect(await pictures.forBundle(asset, webp(1600), read)).not.toHaveLength(0);
  expect(
    await new ResizedPictures(
      createDisk(() => new Date()),
      folder,
    ).forBundle(asset, webp(400), read),
  ).toEqual(narrow);
  expect(wide).not.toEqual(narrow);
  const jpeg = await pictures.forBundle(asset, { width: 400, format: 'jpeg' }, read);
  expect([...jpeg.subarray(0, 2)]).toEqual([0xff, 0xd8]);
  expect(reads).toBe(1);
  expect(await readdir(join(folder, asset.hash.slice(0, 2)))).toHaveLength(6);
}, 30_000);

it('makes a file anew that was cut off in the cache', async () => {
  for (const [type, format] of [
    ['image/jpeg', 'jpeg'],
    ['image/jpeg', 'webp'],
    ['image/png', 'png'],
  ] as const) {
    const asset = anAsset('a', { type, width: 60, height: 40 });
    const read = () => aPicture(60, 40).png().toBuffer();
    const cache = join(folder, format);
    const disk = createDisk(() => new Date());
    const file = { width: 60, format };
    const whole = await new ResizedPictures(disk, cache).forBundle(asset, file, read);
    const names = await readdir(cache, { recursive: true });
    const path = join(cache, names.find((name) => name.endsWith(format)) ?? '');
    await writeFile(path, whole.subarray(0, whole.length - 3));
    expect(await new ResizedPictures(disk, cache).forBundle(asset, file, read)).toEqual(whole);
  }
}, 30_000);

it('gives a bundle the same bytes whatever a preview made before', async () => {
  const asset = anAsset('a', { width: 900, height: 600 });
  const read = () => aPicture(900, 600).jpeg().toBuffer();
  const disk = createDisk(() => new Date());
  const fresh = await new ResizedPictures(disk, join(folder, 'a')).forBundle(
    asset,
    webp(400),
    read,
  );
  const used = new ResizedPictures(disk, join(folder, 'b'));
  await used.get(asset, 400, read);
  expect(await used.forBundle(asset, webp(400), read)).toEqual(fresh);
}, 30_000);

it('makes another file when the picture is signed otherwise', async () => {
  const asset = anAsset('a', { width: 100, height: 60 });
  const signed = { ...asset, rights: { artist: 'Jorinde Falkenau', copyright: '' } };
  const read = () => aPicture(100, 60).jpeg().toBuffer();
  const pictures = new ResizedPictures(
    createDisk(() => new Date()),
    folder,
  );
  const plain = await pictures.get(asset, 50, read);
  expect((await pictures.get(signed, 50, read)).includes('Jorinde Falkenau')).toBe(true);
  expect(plain.includes('Jorinde Falkenau')).toBe(false);
});
