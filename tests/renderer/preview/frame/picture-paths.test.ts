import { describe, expect, it } from 'vitest';
import { pictureFinder } from '../../../../renderer/preview/frame/picture-paths.js';
import { anAsset } from '../../../builders/content.js';

const asset = anAsset('b');
const assets = new Map([[asset.hash, asset]]);
const fetched = (hash: string, width: number | null) => ({
  state: 'ready' as const,
  url: `${hash.slice(0, 2)} ${width ?? 'whole'}`,
});
const find = pictureFinder(assets, 1280, fetched);

describe('pictureFinder', () => {
  it('finds a picture of the library by its path in a bundle', () => {
    expect(find(`../bilder/${'b'.repeat(16)}-1600.webp`)).toEqual({
      state: 'ready',
      url: 'bb 800',
    });
  });

  it('asks for smaller pictures on a phone', () => {
    const onPhone = pictureFinder(assets, 390, fetched);
    expect(onPhone(`../bilder/${'b'.repeat(16)}-800.webp`)).toMatchObject({ url: 'bb 400' });
  });

  it('takes a file without a width as it is, so that moving pictures move', () => {
    expect(find(`../bilder/${'b'.repeat(16)}.gif`)).toMatchObject({ url: 'bb whole' });
  });

  it('knows a picture that is not in the library, and one that lies elsewhere', () => {
    expect(find(`../bilder/${'c'.repeat(16)}-800.webp`)).toEqual({ state: 'lost' });
    expect(find('https://example.org/a.png')).toEqual({ state: 'remote', from: 'example.org' });
    expect(find('//example.org/a.png')).toEqual({ state: 'lost' });
    expect(find('data:image/svg+xml,<svg/>')).toEqual({ state: 'lost' });
  });
});
