import { describe, expect, test } from 'vitest';
import { webFiles, webSizes } from '../../../core/image/web-sizes.js';
import { anAsset } from '../../builders/content.js';

const widths = (width: number, height = 600) =>
  webSizes(anAsset('a', { width, height })).map((size) => size.width);

describe('the files of a picture', () => {
  test('are 400, 800 and 1600 px wide, as WebP and as JPEG, named by hash and width', () => {
    const name = `bilder/${'a'.repeat(16)}`;
    const sizes = webSizes(anAsset('a', { width: 2400, height: 1800 }));
    expect(sizes.map(({ width, height }) => [width, height])).toEqual([
      [400, 300],
      [800, 600],
      [1600, 1200],
    ]);
    expect(sizes[1]).toMatchObject({
      webp: { path: `${name}-800.webp`, made: { width: 800, format: 'webp' } },
      any: { path: `${name}-800.jpg`, made: { width: 800, format: 'jpeg' } },
    });
  });

  test('are PNG beside WebP for drawings, which may be see-through', () => {
    const paths = webFiles(anAsset('a', { type: 'image/png', width: 400 })).map(({ path }) => path);
    const name = `bilder/${'a'.repeat(16)}-400`;
    expect(paths).toEqual([`${name}.webp`, `${name}.png`]);
    const webp = { type: 'image/webp', width: 400 } as const;
    const clear = webFiles(anAsset('a', { ...webp, seeThrough: true })).map(({ path }) => path);
    expect(clear).toEqual([`${name}.webp`, `${name}.png`]);
    const opaque = webFiles(anAsset('a', webp)).map(({ path }) => path);
    expect(opaque).toEqual([`${name}.webp`, `${name}.jpg`]);
  });

  test('are never larger than the picture, nor nearly the same twice', () => {
    expect(widths(1600)).toEqual([400, 800, 1600]);
    expect(widths(1200)).toEqual([400, 800, 1200]);
    expect(widths(820)).toEqual([400, 820]);
    expect(widths(400)).toEqual([400]);
    expect(widths(120)).toEqual([120]);
  });

  test('have a height of at least one', () => {
    expect(webSizes(anAsset('a', { width: 1600, height: 1 })).map(({ height }) => height)).toEqual([
      1, 1, 1,
    ]);
  });

  test('of an animation or a tiny picture are its own file', () => {
    const gif = anAsset('b', { type: 'image/gif', animated: true, width: 1200, height: 800 });
    expect(webFiles(gif)).toEqual([{ path: `bilder/${'b'.repeat(16)}.gif`, made: null }]);
    const dot = webFiles(anAsset('c', { width: 1, height: 1 }));
    expect(dot).toEqual([{ path: `bilder/${'c'.repeat(16)}.jpg`, made: null }]);
  });
});
