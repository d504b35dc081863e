import { describe, expect, it } from 'vitest';
import { isBarePicture } from '../../../../electron/host/assets/bare-picture.js';
import { normaliseImage } from '../../../../electron/host/assets/normalise-image.js';
import { anAnimation, aPhonePhoto, aPicture } from '../../../builders/pictures.js';

describe('a picture that has been through a library', () => {
  it.each(['jpeg', 'webp'] as const)(
    'keeps its bytes when it is added again (%s)',
    async (format) => {
      const first = await normaliseImage(await aPicture(90, 60).toFormat(format).toBuffer(), 'a');
      const again = await normaliseImage(first.bytes, 'b');
      expect(again).toEqual(first);
    },
  );

  it.each(['jpeg', 'webp', 'png', 'gif'] as const)(
    'has one hash after one, two and three times (%s)',
    async (format) => {
      const first = await normaliseImage(await aPicture(90, 60).toFormat(format).toBuffer(), 'a');
      const second = await normaliseImage(first.bytes, 'a');
      const third = await normaliseImage(second.bytes, 'a');
      expect(second.bytes.equals(first.bytes)).toBe(true);
      expect(third.bytes.equals(first.bytes)).toBe(true);
    },
  );

  it('keeps an animation as it is', async () => {
    const first = await normaliseImage(await anAnimation('webp'), 'a');
    expect((await normaliseImage(first.bytes, 'a')).bytes.equals(first.bytes)).toBe(true);
  });
});

describe('a picture that carries more than pixels', () => {
  it('is written anew: camera data', async () => {
    const photo = await aPhonePhoto();
    expect(isBarePicture(photo, 'image/jpeg')).toBe(false);
    expect((await normaliseImage(photo, 'a')).bytes.equals(photo)).toBe(false);
  });

  it.each(['jpeg', 'webp'] as const)(
    'is written anew: bytes behind its end (%s)',
    async (format) => {
      const plain = await aPicture().toFormat(format).toBuffer();
      expect(isBarePicture(plain, `image/${format}`)).toBe(true);
      const carrier = Buffer.concat([plain, Buffer.from('<script>alert(1)</script>')]);
      expect(isBarePicture(carrier, `image/${format}`)).toBe(false);
      expect((await normaliseImage(carrier, 'a')).bytes.includes('script')).toBe(false);
    },
  );

  it('is written anew: a comment inside a JPEG', async () => {
    const plain = await aPicture().jpeg().toBuffer();
    const words = Buffer.from('geheim');
    const comment = Buffer.from([0xff, 0xfe, 0, words.length + 2, ...words]);
    const carrier = Buffer.concat([plain.subarray(0, 2), comment, plain.subarray(2)]);
    expect(isBarePicture(carrier, 'image/jpeg')).toBe(false);
    expect((await normaliseImage(carrier, 'a')).bytes.includes('geheim')).toBe(false);
  });

  it('is written anew when its compressed data break off', async () => {
    const plain = await aPicture(400, 300).jpeg().toBuffer();
    const broken = Buffer.concat([plain.subarray(0, plain.length / 2), Buffer.from([0xff, 0xd9])]);
    expect(isBarePicture(broken, 'image/jpeg')).toBe(true);
    expect((await normaliseImage(broken, 'a')).bytes.equals(broken)).toBe(false);
  });
});
