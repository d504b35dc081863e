import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { normaliseImage } from '../../../../electron/host/assets/normalise-image.js';
import { anAnimation, anIsoFile, aPhonePhoto, aPicture } from '../../../builders/pictures.js';

async function pixel(bytes: Buffer, left: number, top: number): Promise<number[]> {
  const area = { left, top, width: 1, height: 1 };
  return [...(await sharp(bytes).removeAlpha().extract(area).raw().toBuffer())];
}

describe('an accepted picture', () => {
  test('of a phone stands upright and tells neither place nor camera', async () => {
    const photo = await aPhonePhoto(60, 40);
    expect((await sharp(photo).metadata()).exif?.includes('Kamerawerk')).toBe(true);
    const image = await normaliseImage(photo, 'foto.jpg');
    expect(image).toMatchObject({ type: 'image/jpeg', width: 40, height: 60, animated: false });
    const { exif, xmp, iptc, icc, orientation } = await sharp(image.bytes).metadata();
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
    expect(image.bytes.includes('Kamerawerk') || image.bytes.includes('Falkenau')).toBe(false);
    // Orientation 6 turns the red left half to the top.
    expect((await pixel(image.bytes, 20, 8))[0]).toBeGreaterThan(200);
    expect((await pixel(image.bytes, 20, 52))[2]).toBeGreaterThan(200);
  });

  test('in a wider colour space looks the same in sRGB', async () => {
    const raw = Buffer.from([200, 80, 60]);
    const wide = await sharp(raw, { raw: { width: 1, height: 1, channels: 3 } })
      .resize(16, 16)
      .withIccProfile('p3')
      .png()
      .toBuffer();
    const [stored = 0] = await sharp(wide, { ignoreIcc: true }).raw().toBuffer();
    expect(stored, 'the same colour has another number there').toBeLessThan(195);
    const image = await normaliseImage(wide, 'p3.png');
    expect((await sharp(image.bytes).metadata()).icc).toBeUndefined();
    const [red = 0, green = 0] = await pixel(image.bytes, 8, 8);
    expect(Math.abs(red - 200)).toBeLessThan(4);
    expect(Math.abs(green - 80)).toBeLessThan(4);
  });

  test('with four inks becomes one with three lights', async () => {
    const print = await aPicture().toColourspace('cmyk').jpeg().toBuffer();
    const image = await normaliseImage(print, 'druck.jpg');
    expect((await sharp(image.bytes).metadata()).space).toBe('srgb');
  });

  test.each([
    [3000, 1500, 2400, 1200],
    [1000, 4800, 500, 2400],
    [2400, 10, 2400, 10],
    [30, 20, 30, 20],
  ])('of %i × %i px is stored with %i × %i px', async (width, height, toWidth, toHeight) => {
    const image = await normaliseImage(await aPicture(width, height).png().toBuffer(), 'bild.png');
    expect([image.width, image.height]).toEqual([toWidth, toHeight]);
    const { width: w, height: h } = await sharp(image.bytes).metadata();
    expect([w, h]).toEqual([toWidth, toHeight]);
  });

  test.each(['jpeg', 'png', 'webp', 'gif'] as const)('keeps its format: %s', async (format) => {
    const bytes = await aPicture().toFormat(format).toBuffer();
    const image = await normaliseImage(bytes, 'name.bmp');
    expect(image).toMatchObject({ type: `image/${format}`, animated: false });
    expect((await sharp(image.bytes).metadata()).format).toBe(format);
  });

  test.each(['gif', 'webp'] as const)('that moves keeps moving: %s', async (format) => {
    const image = await normaliseImage(await anAnimation(format, 4), 'film');
    expect(image).toMatchObject({ width: 20, height: 20, animated: true });
    expect((await sharp(image.bytes, { animated: true }).metadata()).pages).toBe(4);
  });

  test('keeps what is see-through', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const bytes = await sharp({ create: { width: 9, height: 9, channels: 4, background: clear } })
      .png()
      .toBuffer();
    const image = await normaliseImage(bytes, 'logo.png');
    expect((await sharp(image.bytes).metadata()).hasAlpha).toBe(true);
  });

  test.each([9, 3000])('tells of a WebP of %i px whether it is see-through', async (side) => {
    const webp = (alpha: number) =>
      sharp({
        create: {
          ...{ width: side, height: 9, channels: 4 },
          background: { r: 200, g: 0, b: 0, alpha },
        },
      })
        .webp()
        .toBuffer();
    expect(await normaliseImage(await webp(0.5), 'logo.webp')).toMatchObject({ seeThrough: true });
    expect(await normaliseImage(await webp(1), 'foto.webp')).not.toHaveProperty('seeThrough');
  });

  test.each(['jpeg', 'png', 'webp', 'gif'] as const)(
    'gives the same bytes every time: %s',
    async (format) => {
      const bytes = await aPicture(700, 500).toFormat(format).toBuffer();
      const [first, second] = await Promise.all([
        normaliseImage(bytes, 'a'),
        normaliseImage(bytes, 'b'),
      ]);
      expect(first.bytes.equals(second.bytes)).toBe(true);
    },
  );
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';

describe('a refused file', () => {
  const files: [code: string, what: string, bytes: () => Buffer | Promise<Buffer>][] = [
    ['IMAGE_EMPTY', 'nothing at all', () => Buffer.alloc(0)],
    ['IMAGE_HEIC', 'an iPhone photo', () => anIsoFile('heic')],
    ['IMAGE_HEIC', 'an iPhone burst', () => anIsoFile('hevc')],
    ['IMAGE_HEIC', 'a HEIF picture', () => anIsoFile('mif1')],
    ['IMAGE_UNKNOWN_FORMAT', 'an AVIF', () => aPicture().avif({ effort: 0 }).toBuffer()],
    ['IMAGE_TIFF', 'a TIFF', () => aPicture().tiff().toBuffer()],
    ['IMAGE_SVG', 'a bare SVG', () => Buffer.from(SVG)],
    ['IMAGE_SVG', 'an SVG with a mark', () => Buffer.from(`\ufeff\n${SVG}`)],
    ['IMAGE_SVG', 'an SVG in UTF-16', () => Buffer.from(`\ufeff${SVG}`, 'utf16le')],
    [
      'IMAGE_SVG',
      'an SVG after a preamble',
      () =>
        Buffer.from(
          `<?xml version="1.0"?>\n<!-- <b> -->\n<!DOCTYPE svg [ <!ENTITY a "b"> ]>\n<svg:svg>`,
        ),
    ],
    ['IMAGE_UNKNOWN_FORMAT', 'a web page', () => Buffer.from('<!doctype html><svg></svg>')],
    ['IMAGE_UNKNOWN_FORMAT', 'a text', () => Buffer.from('Guten Tag')],
    ['IMAGE_UNKNOWN_FORMAT', 'a PDF', () => Buffer.from('%PDF-1.7\n')],
    ['IMAGE_UNKNOWN_FORMAT', 'an endless preamble', () => Buffer.from('<!--'.repeat(20_000))],
    ['IMAGE_BROKEN', 'a head without a body', () => Buffer.from('GIF89a')],
    ['IMAGE_TOO_LARGE', 'more than 25 MB', () => Buffer.alloc(25 * 1024 * 1024 + 1, 0xff)],
  ];
  test.each(files)('is told apart: %s for %s', async (code, _what, bytes) => {
    await expect(normaliseImage(await bytes(), 'datei')).rejects.toMatchObject({
      code,
      detail: { name: 'datei' },
    });
  });

  test.each(['jpeg', 'png', 'webp', 'gif'] as const)('is broken when cut: %s', async (format) => {
    const noise = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: 'grey',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .toFormat(format)
      .toBuffer();
    for (const share of [0.02, 0.3, 0.9]) {
      const cut = noise.subarray(0, Math.floor(noise.length * share));
      await expect(normaliseImage(cut, 'x')).rejects.toMatchObject({ code: 'IMAGE_BROKEN' });
    }
  });

  test('has too many pixels although it is small, and says so without decoding it', async () => {
    const blank = { create: { width: 8000, height: 6400, channels: 3, background: 'white' } };
    const bytes = await sharp({ create: { ...blank.create, channels: 3 } })
      .png()
      .toBuffer();
    await expect(normaliseImage(bytes, 'plakat.png')).rejects.toMatchObject({
      code: 'IMAGE_TOO_MANY_PIXELS',
      detail: { name: 'plakat.png', limit: 50, width: 8000, height: 6400 },
    });
  });

  test('names its size in megabytes and the limit', async () => {
    await expect(normaliseImage(Buffer.alloc(26 * 1024 * 1024), 'x')).rejects.toMatchObject({
      detail: { size: 26, limit: 25 },
    });
  });
});
