import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardPicture, focusClasses } from '../../../core/image/focus.js';
import { anAsset } from '../../builders/content.js';

const percent = () => fc.integer({ min: 0, max: 100 });
const side = () => fc.integer({ min: 1, max: 2400 });

describe('the picture of a link', () => {
  it('is 1200 × 630 px where the picture is large enough, around the focus', () => {
    const asset = anAsset('a', { width: 2400, height: 1800 });
    const { file, width, height } = cardPicture(asset, { x: 30, y: 100 });
    expect([width, height]).toEqual([1200, 630]);
    expect(file).toEqual({
      path: `bilder/${'a'.repeat(16)}-link-0-540.jpg`,
      made: {
        ...{ width: 1200, format: 'jpeg' },
        crop: { left: 0, top: 540, width: 2400, height: 1260 },
      },
    });
  });

  it('lies in the picture, holds the focus, and is never enlarged, whatever the shape', () => {
    fc.assert(
      fc.property(side(), side(), percent(), percent(), (width, height, x, y) => {
        const { file, ...size } = cardPicture(anAsset('a', { width, height }), { x, y });
        const crop = file.made?.crop ?? { left: -1, top: -1, width: 0, height: 0 };
        expect(crop.left).toBeGreaterThanOrEqual(0);
        expect(crop.top).toBeGreaterThanOrEqual(0);
        expect(crop.left + crop.width).toBeLessThanOrEqual(width);
        expect(crop.top + crop.height).toBeLessThanOrEqual(height);
        const [focusX, focusY] = [(width * x) / 100, (height * y) / 100];
        expect(focusX).toBeGreaterThanOrEqual(crop.left - 1);
        expect(focusX).toBeLessThanOrEqual(crop.left + crop.width + 1);
        expect(focusY).toBeGreaterThanOrEqual(crop.top - 1);
        expect(focusY).toBeLessThanOrEqual(crop.top + crop.height + 1);
        expect(size.width).toBeLessThanOrEqual(Math.min(1200, crop.width));
        expect(size.height).toBeLessThanOrEqual(Math.max(630, 1));
        expect(Math.min(crop.width, crop.height, size.width, size.height)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the classes of a focus', () => {
  it('name it in steps of ten, and nothing at all for the middle', () => {
    expect(focusClasses({ x: 34, y: 100 })).toBe('focus-x-30 focus-y-100');
    expect(focusClasses({ x: 52, y: 48 })).toBe('');
    expect(focusClasses(null)).toBe('');
  });
});
