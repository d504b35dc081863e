import { describe, expect, test } from 'vitest';
import { webSizes } from '../../../core/image/web-sizes.js';
import { anAsset } from '../../builders/content.js';

const widths = (width: number, height = 600) =>
  webSizes(anAsset('a', { width, height })).map((size) => size.width);

describe('the files of a picture', () => {
  test('are WebP of 400, 800 and 1600 px, named by hash and width', () => {
    expect(webSizes(anAsset('a', { width: 2400, height: 1800 }))).toEqual([
      { width: 400, height: 300, path: `bilder/${'a'.repeat(16)}-400.webp` },
      { width: 800, height: 600, path: `bilder/${'a'.repeat(16)}-800.webp` },
      { width: 1600, height: 1200, path: `bilder/${'a'.repeat(16)}-1600.webp` },
    ]);
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
    expect(webSizes(gif)).toEqual([
      { width: 1200, height: 800, path: `bilder/${'b'.repeat(16)}.gif` },
    ]);
    expect(webSizes(anAsset('c', { width: 1, height: 1 }))[0]?.path).toBe(
      `bilder/${'c'.repeat(16)}.jpg`,
    );
  });
});
