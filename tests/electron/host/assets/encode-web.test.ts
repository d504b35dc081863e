import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import type { MadeFile } from '../../../../core/image/web-sizes.js';
import {
  encodeMoving,
  encodePart,
  encodeWeb,
} from '../../../../electron/host/assets/encode-web.js';
import { normaliseImage } from '../../../../electron/host/assets/normalise-image.js';
import { anAnimation, aPicture } from '../../../builders/pictures.js';

/** Decodes and encodes real pictures, which a loaded machine takes its time for. */
const TIMEOUT = 30_000;

async function pixel(bytes: Buffer, left: number, top: number): Promise<number[]> {
  const area = { left, top, width: 1, height: 1 };
  return [...(await sharp(bytes).extract(area).raw().toBuffer())];
}

function photo(width = 1800, height = 1200) {
  return aPicture(width, height).jpeg({ quality: 90 }).toBuffer();
}

/** WebP of some widths, px. */
function webp(...widths: number[]): MadeFile[] {
  return widths.map((width) => ({ width, format: 'webp' }));
}

describe('pictures for the web', () => {
  it(
    'are made in every width asked for, in that order, never enlarged, without metadata',
    async () => {
      const made = await encodeWeb(await photo(), webp(400, 800, 1600, 4000), undefined);
      const heads = await Promise.all(made.map((bytes) => sharp(bytes).metadata()));
      expect(heads.map(({ format, width, height }) => [format, width, height])).toEqual([
        ['webp', 400, 267],
        ['webp', 800, 533],
        ['webp', 1600, 1067],
        ['webp', 1800, 1200],
      ]);
      for (const { exif, xmp, iptc, icc } of heads) {
        expect({ exif, xmp, iptc, icc }).toEqual({});
      }
    },
    TIMEOUT,
  );

  it('are the same bytes each time', async () => {
    const bytes = await photo(300, 200);
    const [first] = await encodeWeb(bytes, webp(200), undefined);
    const [, second] = await encodeWeb(bytes, webp(100, 200), undefined);
    expect(second).toEqual(first);
  });

  it('say whose picture it is, and nothing else of what the file knew', async () => {
    const exif = {
      IFD0: { Make: 'Kamerawerk', Artist: 'Jorinde Falkenau', Copyright: 'Stadtarchiv' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    };
    const original = await aPicture().withExif(exif).jpeg().toBuffer();
    const { rights, bytes } = await normaliseImage(original, 'foto.jpg');
    expect(rights).toEqual({ artist: 'Jorinde Falkenau', copyright: 'Stadtarchiv' });
    const [made] = await encodeWeb(bytes, webp(40), {
      artist: 'Jörn & Söhne',
      copyright: 'Stadtarchiv',
    });
    const { exif: written, xmp } = await sharp(made).metadata();
    expect(written?.includes('Stadtarchiv')).toBe(true);
    expect(xmp?.toString('utf8')).toContain('<rdf:li>Jörn &amp; Söhne</rdf:li>');
    expect(written?.includes('Kamerawerk')).toBe(false);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'stand upright whatever way the camera lay: %i',
    async (orientation) => {
      // Red on the left, blue on the right, as a camera stores it.
      const lying = await aPicture(60, 40).withMetadata({ orientation }).jpeg().toBuffer();
      const { bytes, width, height } = await normaliseImage(lying, 'foto.jpg');
      expect([width, height]).toEqual(orientation >= 5 ? [40, 60] : [60, 40]);
      const [made] = await encodeWeb(bytes, webp(width), undefined);
      const redAt: Record<number, [number, number]> = {
        ...{ 1: [6, 20], 2: [54, 20], 3: [54, 20], 4: [6, 20] },
        ...{ 5: [20, 6], 6: [20, 6], 7: [20, 54], 8: [20, 54] },
      };
      const [red = 0, , blue = 255] = await pixel(
        made as Buffer,
        ...(redAt[orientation] ?? [0, 0]),
      );
      expect(red).toBeGreaterThan(200);
      expect(blue).toBeLessThan(60);
    },
  );

  it('let through what shows through', async () => {
    const half = { r: 200, g: 0, b: 0, alpha: 0.5 };
    const png = await sharp({ create: { width: 50, height: 50, channels: 4, background: half } })
      .png()
      .toBuffer();
    const { bytes } = await normaliseImage(png, 'logo.png');
    const [made] = await encodeWeb(bytes, webp(30), undefined);
    const [, , , alpha = 0] = await pixel(made as Buffer, 15, 15);
    expect(Math.abs(alpha - 128)).toBeLessThan(6);
  });

  it('are JPEG and PNG too, each from the same pixels, and none of them knows more', async () => {
    const files = [
      { width: 300, format: 'webp' },
      { width: 300, format: 'jpeg' },
      { width: 150, format: 'png' },
    ] as const;
    const rights = { artist: 'Jörn & Söhne', copyright: '' };
    const made = await encodeWeb(await photo(400, 200), files, rights);
    const heads = await Promise.all(made.map((bytes) => sharp(bytes).metadata()));
    expect(heads.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['webp', 300, 150],
      ['jpeg', 300, 150],
      ['png', 150, 75],
    ]);
    for (const { xmp } of heads) expect(xmp?.toString('utf8')).toContain('Jörn &amp; Söhne');
    expect(await encodeWeb(await photo(400, 200), files, rights)).toEqual(made);
  });

  it('show a part of a picture as it was chosen, never the whole', async () => {
    // Red on the left, blue on the right.
    const bytes = await photo(400, 200);
    const crop = { left: 0, top: 40, width: 150, height: 80 };
    const made = await encodePart(bytes, { width: 75, format: 'jpeg', crop }, undefined);
    const { width, height, format } = await sharp(made).metadata();
    expect([format, width, height]).toEqual(['jpeg', 75, 40]);
    const [red = 0, , blue = 255] = await pixel(made, 70, 20);
    expect(red).toBeGreaterThan(200);
    expect(blue).toBeLessThan(60);
  });

  it('keep what shows through in PNG, and lay it on white in JPEG', async () => {
    const clear = { r: 200, g: 0, b: 0, alpha: 0 };
    const logo = await sharp({ create: { width: 50, height: 50, channels: 4, background: clear } })
      .png()
      .toBuffer();
    const files = [
      { width: 30, format: 'png' },
      { width: 30, format: 'jpeg' },
    ] as const;
    const [png, jpeg] = await encodeWeb(logo, files, undefined);
    expect((await pixel(png as Buffer, 15, 15))[3]).toBe(0);
    expect(await pixel(jpeg as Buffer, 15, 15)).toEqual([255, 255, 255]);
  });

  it('come from four inks and from 16 bits a channel', async () => {
    const print = await aPicture().toColourspace('cmyk').jpeg().toBuffer();
    const deep = await aPicture().toColourspace('rgb16').png().toBuffer();
    expect((await sharp(deep).metadata()).depth).toBe('ushort');
    for (const [bytes, name] of [
      [print, 'druck.jpg'],
      [deep, 'tief.png'],
    ] as const) {
      const [made] = await encodeWeb(
        (await normaliseImage(bytes, name)).bytes,
        webp(30),
        undefined,
      );
      const { space, depth } = await sharp(made).metadata();
      expect([space, depth]).toEqual(['srgb', 'uchar']);
      expect((await pixel(made as Buffer, 4, 10))[0]).toBeGreaterThan(180);
    }
  });

  it('go on moving', async () => {
    const made = await encodeMoving(await anAnimation('gif', 3, 40), 20);
    const { pages, width, format } = await sharp(made, { animated: true }).metadata();
    expect({ pages, width, format }).toEqual({ pages: 3, width: 20, format: 'webp' });
  });
});
