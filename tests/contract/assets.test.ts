import sharp from 'sharp';
import { expect, test } from 'vitest';
import { aFile, anIsoFile, aPhonePhoto, aPicture } from '../builders/pictures.js';
import { overEveryTransport, withLibrary } from './over-every-transport.js';

overEveryTransport('assets', (desk) => {
  test('add takes a file up, read brings its bytes down again', async () => {
    const made = await desk();
    await withLibrary(made);
    const { assets } = made.client;
    const asset = await assets.add({
      file: aFile(await aPhonePhoto(800, 600), 'Müller & Söhne.jpg'),
    });
    expect(asset).toMatchObject({
      type: 'image/jpeg',
      width: 600,
      height: 800,
      originalName: 'Müller & Söhne.jpg',
    });
    expect(await assets.list()).toEqual([asset]);
    const whole = await assets.read({ hash: asset.hash, width: null });
    expect([whole.type, whole.size, whole.name]).toEqual([
      'image/jpeg',
      asset.bytes,
      'Müller & Söhne.jpg',
    ]);
    const small = await assets.read({ hash: asset.hash, width: 400 });
    const { format, width } = await sharp(await small.arrayBuffer()).metadata();
    expect([small.type, format, width]).toEqual(['image/webp', 'webp', 400]);
  });

  test('add says for every refused file what it is', async () => {
    const made = await desk();
    await withLibrary(made);
    const { assets } = made.client;
    const jpeg = await aPicture(300, 300).jpeg().toBuffer();
    const files: [string, Uint8Array | string][] = [
      ['IMAGE_EMPTY', ''],
      ['IMAGE_HEIC', anIsoFile('heic')],
      ['IMAGE_SVG', '<svg/>'],
      ['IMAGE_TIFF', await aPicture().tiff().toBuffer()],
      ['IMAGE_UNKNOWN_FORMAT', 'Guten Tag'],
      ['IMAGE_BROKEN', jpeg.subarray(0, jpeg.length >> 1)],
      ['IMAGE_TOO_LARGE', Buffer.alloc(26 * 1024 * 1024)],
    ];
    for (const [code, bytes] of files) {
      await expect(assets.add({ file: aFile(bytes, 'süß.jpg') })).rejects.toMatchObject({
        code,
        data: { name: 'süß.jpg' },
        defined: true,
      });
    }
    expect(await assets.list()).toEqual([]);
  });

  test('read refuses unknown pictures and impossible widths', async () => {
    const made = await desk();
    await withLibrary(made);
    const hash = 'c'.repeat(64);
    await expect(made.client.assets.read({ hash, width: null })).rejects.toMatchObject({
      code: 'ASSET_NOT_FOUND',
      data: { asset: hash },
    });
    for (const input of [
      { hash: '../../etc/passwd', width: null },
      { hash, width: 99_999 },
    ]) {
      await expect(made.client.assets.read(input)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    }
  });
});
